import { mayThank, type Thanked, type ThanksRefusal } from "@shared/appreciation/may-thank";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { StaffReference } from "@shared/team/staff";
import { sharerId } from "../referring/ids";
import { refuse } from "../refusal";
import { appreciationIn, countGiven, givenBefore } from "../store/appreciations";
import type { AppreciationRecord, ReferralCodeRecord, ReferralRecord } from "../store/referral-records";
import type { Transaction } from "../store/transaction";

export interface ThanksDecision {
  readonly appreciationId: string;
  readonly revision: number;
  readonly give: boolean;
  readonly reason?: string | undefined;
}

interface Decider {
  readonly by: StaffReference;
  readonly now: Instant;
  /** What is known today of who would be thanked. */
  readonly person: Thanked | undefined;
}

async function openProposal(
  transaction: Transaction,
  { appreciationId, revision }: ThanksDecision,
): Promise<AppreciationRecord> {
  const record = await transaction.get<AppreciationRecord>("appreciations", appreciationId);
  if (!record) throw refuse("notFound", { field: "appreciationId" });
  if (record.state !== "proposed") throw refuse("conflict", { field: "appreciationId", reason: "alreadyDecided" });
  if (record.revision !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
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

/** What is given now, with everything asked again that may have changed since it was proposed, and counted. */
async function giveOne(
  transaction: Transaction,
  { _id, sharerId: sharer }: AppreciationRecord,
  { now, person }: Decider,
) {
  const today = clinicDateAt(now);
  const year = today.slice(0, 4);
  const { programme } = await appreciationIn(transaction);
  const found = await transaction.get<ReferralRecord>("referrals", _id);
  const referral: Pick<ReferralRecord, "state" | "token"> = found ?? { state: "withdrawn" };
  const referrer = (await cameThrough(transaction, referral, sharer)) ? person : undefined;
  const own = await givenBefore(transaction, year, sharer);
  const refusal = mayThank({ programme, referral, referrer, givenThisYear: own.count, today });
  if (refusal !== undefined) throw refuse("conflict", { field: "appreciationId", reason: discreet(refusal) });
  const { item, value } = programme;
  await countGiven(transaction, own, value);
  await countGiven(transaction, await givenBefore(transaction, year), value);
  return { state: "given", item, value, year } as const;
}

/**
 * Decides on a proposal in somebody's name, inside a transaction: what the programme names today is given and counted, or
 * nothing is. A decision stands.
 */
export async function decideThanks(
  transaction: Transaction,
  decision: ThanksDecision,
  decider: Decider,
): Promise<AppreciationRecord> {
  const record = await openProposal(transaction, decision);
  const outcome = decision.give ? await giveOne(transaction, record, decider) : ({ state: "declined" } as const);
  const { by, now: at } = decider;
  const decided: AppreciationRecord = {
    ...record,
    ...outcome,
    decided: { by, at, ...(decision.reason === undefined ? {} : { reason: decision.reason }) },
    decidedOn: clinicDateAt(at),
    order: `decided:${newestFirst(at, record._id)}`,
    revision: record.revision + 1,
  };
  await transaction.replace("appreciations", decided);
  return decided;
}
