import type { Instant } from "@shared/calendar/instant";
import type { ConsentState } from "@shared/consent/consent";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { StaffMember } from "@shared/team/staff";
import { contentHash } from "../content-hash";
import type { PatientRecord } from "../store/appointment-records";
import type { ConsentRecord } from "../store/records";
import type { ReferralRecord } from "../store/referral-records";

/** Whose word it is, and who of the team took it. */
interface Taken {
  readonly patient: PatientRecord;
  readonly staff: StaffMember;
  readonly now: Instant;
}

const onPaper = (_id: string, state: ConsentState, { patient, staff, now }: Taken): ConsentRecord => ({
  _id,
  purpose: referralConsentText.purpose,
  state,
  textVersion: referralConsentText.version,
  textHash: contentHash(referralConsentText),
  patientId: patient._id,
  ...(patient.openid === undefined ? {} : { openid: patient.openid }),
  paper: { id: staff.id, name: staff.name },
  at: now,
});

/** A yes on paper to what is written down since then; one, however often it is sent. */
export const paperYes = (referralId: string, since: Instant, taken: Taken): ConsentRecord =>
  onPaper(`${referralId}:paper:${since}`, "granted", taken);

/** A yes on paper taken back at the desk; one for each time something was taken out, however often it is sent. */
export const paperWithdrawal = ({ _id, revision }: ReferralRecord, taken: Taken): ConsentRecord =>
  onPaper(`${_id}:paper:withdrawn:${revision}`, "withdrawn", taken);
