import { raisesCrisis } from "@shared/survey/raises-crisis";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { ownerOf } from "../cases/owner-of";
import type { Alarming } from "../cases/raise-alarm";
import type { SheetRecord } from "../store/survey-records";

/**
 * The alarm for answers that speak of hurting oneself, whatever became of the phone's own; `undefined` when none does. Two
 * reads where one does.
 */
export async function alarmOf(
  sheet: SheetRecord,
  survey: Survey,
  answers: SurveyAnswers,
): Promise<Alarming | undefined> {
  if (!survey.questions.some((question) => raisesCrisis(question, answers[question.id]))) return undefined;
  return { sheet, title: survey.title.zh, owner: await ownerOf("crisis", sheet.slices), alarm: {} };
}
