import type { Instant } from "@shared/calendar/instant";
import { caseOrder } from "@shared/case/case-order";
import { type PatientAnswer, patientStep } from "@shared/case/patient-step";
import { stepCase, type TeamStep } from "@shared/case/step-case";
import { replyNotice } from "../../../cloudfunctions/server/cases/reply-notice";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CaseRecord } from "../../../cloudfunctions/server/store/survey-records";
import { memberWithId } from "./case-team";

/** Something that happened to a case: a step of somebody of the team, or a word of the patient. */
export type CaseEvent =
  | { readonly at: Instant; readonly by: string; readonly step: TeamStep }
  | { readonly at: Instant; readonly answer: PatientAnswer };

/** A case as it stands, and what the patient was told about it. */
export interface LivedCase {
  readonly record: CaseRecord;
  readonly notices: readonly MessageRecord[];
}

const outcomeOf = (record: CaseRecord, event: CaseEvent) =>
  "answer" in event
    ? patientStep(record, event.answer, event.at)
    : stepCase(record, event.step, memberWithId(event.by), event.at);

/** The case after what happened to it by `now`, each step by the product's own rules. */
export function liveThrough(begun: CaseRecord, events: readonly CaseEvent[], now: Instant): LivedCase {
  return events
    .filter(({ at }) => at <= now)
    .reduce<LivedCase>(
      ({ record, notices }, event) => {
        const outcome = outcomeOf(record, event);
        if (outcome.kind === "refused") throw new Error(`${record._id} does not go this way: ${outcome.reason}`);
        const next: CaseRecord = { ...record, ...outcome.case, order: caseOrder(outcome.case, record._id) };
        const answers = "step" in event && (event.step.kind === "replied" || event.step.kind === "closed");
        return { record: next, notices: answers ? [...notices, replyNotice(next, event.at)] : notices };
      },
      { record: begun, notices: [] },
    );
}
