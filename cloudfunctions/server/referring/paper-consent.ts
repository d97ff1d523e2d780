import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { StaffMember } from "@shared/team/staff";
import { contentHash } from "../content-hash";
import type { PatientRecord } from "../store/appointment-records";
import type { ConsentRecord } from "../store/records";

/** A yes on paper, with who of the team took it; one a day, however often it is sent. */
export const paperConsent = (
  referralId: string,
  { _id: patientId, openid }: PatientRecord,
  { id, name }: StaffMember,
  now: Instant,
): ConsentRecord => ({
  _id: `${referralId}:paper:${clinicDateAt(now)}`,
  purpose: referralConsentText.purpose,
  state: "granted",
  textVersion: referralConsentText.version,
  textHash: contentHash(referralConsentText),
  patientId,
  ...(openid === undefined ? {} : { openid }),
  paper: { id, name },
  at: now,
});
