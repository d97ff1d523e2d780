import { mayThank, type ThanksRefusal } from "@shared/appreciation/may-thank";
import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import type { StaffReference } from "@shared/team/staff";
import { sharerId } from "../referring/ids";
import { newToken } from "../referring/new-token";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { appreciationIn, countGiven, givenBefore } from "../store/appreciations";
import type {
  AppreciationRecord,
  ReferralCodeRecord,
  ReferralRecord,
  SettledThanksRecord,
} from "../store/referral-records";
import type { Transaction } from "../store/transaction";
import type { WhoIsThanked } from "./who-is-thanked";

export interface ThanksDecision {
  readonly appreciationId: string;
  readonly revision: number;
  readonly give: boolean;
  readonly reason?: string | undefined;
}

interface Decider {
  readonly by: StaffReference;
  readonly now: Instant;
  /** What is known today. */
  readonly thanked: WhoIsThanked;
}

async function openProposal(
  transaction: Transaction,
  { appreciationId, revision }: ThanksDecision,
): Promise<AppreciationRecord> {
  const record = await transaction.get<AppreciationRecord>("appreciations", appreciationId);
  if (!record) throw refuse("notFound", { field: "appreciationId" });
  if (record.state !== "proposed") throw refuse("conflict", { field: "appreciationId", reason: "alreadyDecided" });
  if (record.revision !== revision || record.sharerId === undefined)
    throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return record;
}

/** Which of the two it is says too much about a person the ledger names. */
const discreet = (refusal: ThanksRefusal) => (refusal === "minor" ? "sensitiveCare" : refusal);

/** Whether the friend still counts as come through this person's card; the team may have corrected it. */
async function cameThrough(
  transaction: Transaction,
  { token }: Pick<ReferralRecord, "token">,
  sharer: string,
): Promise<boolean> {
  if (token === undefined) return false;
  const code = await transaction.get<ReferralCodeRecord>("referralCodes", token);
  return code?.openid !== undefined && sharerId(code.openid) === sharer;
}

/** Whether a visit of the friend is done as it stands: the one that was booked, or one they were seen in. */
async function isDone(transaction: Transaction, { appointmentId, friend }: ReferralRecord): Promise<boolean> {
  const patient =
    friend?.patientId === undefined ? undefined : await transaction.get<PatientRecord>("patients", friend.patientId);
  for (const id of new Set([appointmentId, ...(patient?.origin?.seen ?? [])])) {
    const visit = id === undefined ? undefined : await transaction.get<AppointmentRecord>("appointments", id);
    if (visit?.state === "done") return true;
  }
  return false;
}

const refuseFor = (reason: string) => refuse("conflict", { field: "appreciationId", reason });

/** What is given now, with everything asked again that may have changed since it was proposed, and counted. */
async function giveOne(
  transaction: Transaction,
  { sharerId: sharer }: AppreciationRecord,
  found: ReferralRecord | undefined,
  { now, thanked: { person, against } }: Decider,
) {
  const today = clinicDateAt(now);
  const year = today.slice(0, 4);
  const { programme } = await appreciationIn(transaction);
  const referral: Pick<ReferralRecord, "state" | "token"> = found ?? { state: "withdrawn" };
  const referrer = (await cameThrough(transaction, referral, sharer)) ? person : undefined;
  const own = await givenBefore(transaction, year, sharer);
  const refusal = mayThank({ programme, referral, referrer, against, givenThisYear: own.count, today });
  if (refusal !== undefined) throw refuseFor(discreet(refusal));
  if (!found || !(await isDone(transaction, found))) throw refuseFor("notDone");
  const { item, value } = programme;
  await countGiven(transaction, own, value);
  await countGiven(transaction, await givenBefore(transaction, year), value);
  return { state: "given", item, value, year } as const;
}

/**
 * Decides on a proposal in somebody's name, inside a transaction: what the programme names today is given and counted, or
 * nothing is. A decision stands. It goes into the books under an id and on a day that lead to no friend; what keeps it the only
 * one stays under the referral's.
 */
export async function decideThanks(
  transaction: Transaction,
  decision: ThanksDecision,
  decider: Decider,
): Promise<AppreciationRecord> {
  const record = await openProposal(transaction, decision);
  const referral = await transaction.get<ReferralRecord>("referrals", record._id);
  const outcome = decision.give
    ? await giveOne(transaction, record, referral, decider)
    : ({ state: "declined" } as const);
  const { by, now: at } = decider;
  const _id = newToken();
  const revision = record.revision + 1;
  const decided: AppreciationRecord = {
    ...record,
    ...outcome,
    _id,
    proposedAt: clinicTime(clinicDateAt(record.proposedAt), 0),
    decided: { by, at, ...(decision.reason === undefined ? {} : { reason: decision.reason }) },
    decidedOn: clinicDateAt(at),
    order: `decided:${newestFirst(at, _id)}`,
    revision,
  };
  await transaction.insert("appreciations", decided);
  await transaction.replace<SettledThanksRecord>("appreciations", {
    _id: record._id,
    sharerId: record.sharerId,
    state: "settled",
    bookedAs: _id,
    order: `settled:${oldestFirst(referral?.openedAt ?? record.proposedAt, record._id)}`,
    revision,
  });
  return decided;
}
