import type { Instant } from "@shared/calendar/instant";
import type { Addressee } from "@shared/campaign/campaign-fate";
import { emptyLedger } from "@shared/grant/ledger";
import { messageId } from "@shared/message/message-id";
import { recipientOf } from "@shared/reminder/recipient-of";
import { contentHash } from "../content-hash";
import type { PatientRecord } from "../store/appointment-records";
import { distinctIds } from "../store/distinct-ids";
import { ledgersOf } from "../store/ledgers";
import type { LedgerRecord } from "../store/message-records";
import { patientsOfPeople } from "../store/patients";

/** A patient a message is meant for and the WeChat user who would get it. */
export interface Reached {
  readonly patient: PatientRecord;
  /** The same for everybody whose messages go to the same WeChat user: nobody gets one twice. */
  readonly messageId: string;
  readonly person: Omit<Addressee, "ledger"> & { readonly ledger: LedgerRecord };
}

type Standing = Pick<PatientRecord, "agreement" | "complaint" | "marketingRefusedAt">;

/** Everybody each of these WeChat users may act for, themselves among them. */
async function readersOf(openids: readonly string[]): Promise<ReadonlyMap<string, readonly PatientRecord[]>> {
  const patients = await patientsOfPeople(distinctIds(openids));
  return new Map(openids.map((openid) => [openid, patients.filter(({ people }) => people.includes(openid))]));
}

/**
 * What one reader has agreed to: a complaint about anybody they act for, and what they refused for themselves, hold for
 * every message that comes to them.
 */
function standingOf(patient: PatientRecord, actsFor: readonly PatientRecord[]): Standing {
  const open = actsFor.find(({ complaint }) => complaint && complaint.closedAt === undefined);
  const refused = actsFor.flatMap(({ marketingRefusedAt }) => marketingRefusedAt ?? []);
  const own = actsFor.find(({ agreement }) => agreement?.marketing.state === "refused" && agreement.contact === "self");
  const agreement = own?.agreement ?? patient.agreement;
  const complaint = open?.complaint ?? patient.complaint;
  const latest = Math.max(patient.marketingRefusedAt ?? 0, ...refused);
  return {
    ...(agreement === undefined
      ? {}
      : { agreement: { ...(patient.agreement ?? agreement), marketing: agreement.marketing } }),
    ...(complaint === undefined ? {} : { complaint }),
    ...(latest === 0 ? {} : { marketingRefusedAt: latest as Instant }),
  };
}

/** Who gets the messages about these patients, with what each has agreed to; two reads. */
export async function addresseesOf(
  campaignId: string,
  patients: readonly PatientRecord[],
  now: Instant,
): Promise<readonly Reached[]> {
  const found = patients.map((patient) => ({ patient, to: recipientOf(patient, "notice", now) }));
  const ledgers = await ledgersOf(distinctIds(found.map(({ to }) => to)));
  const readers = await readersOf(found.flatMap(({ to }) => to ?? []));
  return found.map(({ patient, to }) => {
    const { agreement, complaint, marketingRefusedAt } = standingOf(patient, readers.get(to ?? "") ?? []);
    const reader = contentHash(to ?? patient._id).slice(0, 20);
    return {
      patient,
      messageId: messageId(`${campaignId}:${reader}`, "notice", "campaign"),
      person: {
        to,
        agreement,
        complaint,
        marketingRefusedAt,
        ledger: ledgers.get(to ?? "") ?? { _id: to ?? patient._id, revision: 0, ...emptyLedger },
      },
    };
  });
}
