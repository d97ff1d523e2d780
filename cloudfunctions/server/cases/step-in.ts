import type { Instant } from "@shared/calendar/instant";
import { stepCase, type TeamStep } from "@shared/case/step-case";
import type { StaffMember } from "@shared/team/staff";
import { refuse } from "../refusal";
import type { CaseRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";
import { replyNotice } from "./reply-notice";
import { writeCase } from "./write-case";

/** Does a step of the team inside a transaction, or refuses; what it answers to the patient is told to them. */
export async function stepIn(
  transaction: Transaction,
  record: CaseRecord,
  step: TeamStep,
  by: StaffMember,
  now: Instant,
): Promise<CaseRecord> {
  const outcome = stepCase(record, step, by, now);
  if (outcome.kind === "refused")
    throw refuse("conflict", { reason: outcome.reason, ...(step.kind === "handedOver" ? { field: "step.to" } : {}) });
  const stepped = await writeCase(transaction, record, outcome.case);
  if (step.kind === "replied" || step.kind === "closed")
    await transaction.insert("messages", replyNotice(stepped, now));
  return stepped;
}
