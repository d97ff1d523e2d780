import type { Instant } from "@shared/calendar/instant";
import { type PatientAnswer, patientStep } from "@shared/case/patient-step";
import { freezeAgain } from "../cases/freeze";
import { mayRead } from "../cases/may-read";
import { writeCase } from "../cases/write-case";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { patientsOf } from "../store/patients";
import type { CaseRecord } from "../store/survey-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { myCase } from "../views/my-case";

interface Answering {
  readonly caseId: string;
  readonly requestId: string;
  readonly answer: PatientAnswer;
  readonly mayRead: (record: CaseRecord) => boolean;
}

/** The same request again changes nothing; what kept marketing away does so again when it is opened again. */
async function answerIn(transaction: Transaction, { caseId, requestId, answer, mayRead }: Answering, now: Instant) {
  const record = await transaction.get<CaseRecord>("cases", caseId);
  if (!record || !mayRead(record)) throw refuse("notFound", { field: "caseId" });
  const requests = record.requests ?? [];
  if (requests.includes(requestId)) return record;
  const outcome = patientStep(record, answer, now);
  if (outcome.kind === "refused")
    throw refuse(outcome.reason === "tooManySteps" ? "tooMany" : "conflict", { reason: outcome.reason });
  if (answer.kind === "reopened" && !(await freezeAgain(transaction, record)))
    throw refuse("conflict", { reason: "complaintOpen" });
  return writeCase(transaction, record, outcome.case, { requests: [...requests, requestId] });
}

/** Notes what a patient says to a case: more about it, that it is settled, or that it is not. */
export const caseAnswer: Handler<"case.answer"> = async (input, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const ofTheirs = ({ kind, patientId }: CaseRecord) =>
    people.some((patient) => patient._id === patientId && mayRead(patient, openid, kind, now));
  const answering = { ...input, mayRead: ofTheirs };
  return { case: myCase(await inTransaction((transaction) => answerIn(transaction, answering, now))) };
};
