import type { TeamStep } from "@shared/case/step-case";
import { checkReply } from "../cases/check-reply";
import { unfreeze } from "../cases/freeze";
import { stepIn } from "../cases/step-in";
import { visibleCase } from "../cases/visible-case";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { staffById } from "../store/staff";
import type { CaseRecord } from "../store/survey-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { caseRow } from "../views/case-row";

type Input = Parameters<Handler<"case.step">>[0];

/** The step of the input, with whom it is handed over to; its words to the patient are looked at first. */
async function stepOf(step: Input["step"]): Promise<TeamStep> {
  if (step.kind === "replied" || step.kind === "closed") checkReply("step.reply", step.reply);
  if (step.kind !== "handedOver") return step;
  checkReply("step.reason", step.reason);
  const to = await staffById(step.to);
  if (!to) throw refuse("notFound", { field: "step.to" });
  return { ...step, to };
}

/** Judged against the case as it stands; closing what kept marketing away lets it go on as was agreed. */
async function step(
  transaction: Transaction,
  { caseId, revision }: Input,
  wanted: TeamStep,
  { staff, now }: StaffContext,
): Promise<CaseRecord> {
  const record = visibleCase(await transaction.get<CaseRecord>("cases", caseId), staff);
  if (record.steps.length !== revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const stepped = await stepIn(transaction, record, wanted, staff, now);
  if (wanted.kind === "closed") await unfreeze(transaction, stepped, staff, now);
  return stepped;
}

/** Notes what somebody of the team did about a case, while it is what they saw. */
export const caseStep: Handler<"case.step"> = async (input, context) => {
  const wanted = await stepOf(input.step);
  const record = await inTransaction((transaction) => step(transaction, input, wanted, context));
  return caseRow(record, context.now);
};
