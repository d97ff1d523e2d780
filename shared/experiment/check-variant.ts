import { orderProblem } from "../survey/reorder";
import { askingHours } from "../survey/sheet";
import type { Survey } from "../survey/survey";
import { checkWording } from "./check-wording";
import type { ExperimentSubject, Variant } from "./experiment";
import type { PlanProblem } from "./plan-problem";
import { triedMessages } from "./tried-message";

type Message = Extract<ExperimentSubject, { kind: "message" }>["message"];

/** Never before it is due, and not so late that a call which may follow would have to wait for the next day. */
function checkHour(hour: number, message: Message, place: string): readonly PlanProblem[] {
  const { hour: now, latestHour } = triedMessages[message];
  if (hour === now) return [{ place, reason: "sameAsNow", detail: String(now) }];
  const earliest = now ?? askingHours.from;
  if (hour < earliest) return [{ place, reason: "tooEarly", detail: String(earliest) }];
  return hour > latestHour ? [{ place, reason: "tooLate", detail: String(latestHour) }] : [];
}

function checkOfMessage(variant: Variant, message: Message, place: string): readonly PlanProblem[] {
  switch (variant.kind) {
    case "wording":
      return checkWording(variant, message, place);
    case "sendHour":
      return checkHour(variant.hour, message, `${place}.hour`);
    case "holdOut":
      return triedMessages[message].mayHoldOut ? [] : [{ place, reason: "aboutSafety" }];
    case "order":
      return [{ place, reason: "doesNotFit" }];
  }
}

/** Whether somebody's safety hangs on an answer: then the questions stay where they are. */
const asksAboutSafety = ({ clinical, questions, concerns }: Survey): boolean =>
  clinical === true ||
  questions.some(({ crisisFrom }) => crisisFrom !== undefined) ||
  concerns.some(({ urgency }) => urgency === "crisis");

function checkOfSurvey(variant: Variant, survey: Survey, place: string): readonly PlanProblem[] {
  if (variant.kind !== "order") return [{ place, reason: "doesNotFit" }];
  if (asksAboutSafety(survey)) return [{ place, reason: "aboutSafety" }];
  const { questions } = variant;
  if (survey.questions.every(({ id }, at) => id === questions[at]) && questions.length === survey.questions.length)
    return [{ place, reason: "sameAsNow" }];
  const wrong = orderProblem(survey, questions);
  return wrong === undefined ? [] : [{ ...wrong, place: wrong.place.replace(/^order/, `${place}.questions`) }];
}

/** What is wrong with what one arm does differently. `survey` is the one in force that the plan names, if there is one. */
export function checkVariant(
  variant: Variant,
  subject: ExperimentSubject,
  survey: Survey | undefined,
  place: string,
): readonly PlanProblem[] {
  if (subject.kind === "message") return checkOfMessage(variant, subject.message, place);
  return survey === undefined ? [] : checkOfSurvey(variant, survey, place);
}
