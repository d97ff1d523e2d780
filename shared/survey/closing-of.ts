import { holds } from "./holds";
import type { InBoth } from "./in-both";
import { keepVisible } from "./keep-visible";
import type { SheetScore } from "./sheet";
import type { Survey } from "./survey";
import type { SurveyAnswers } from "./survey-answers";

/** For a draft that has no last words yet; a released survey always has. */
const thanks: InBoth = { zh: "谢谢您的回答。", en: "Thank you for your answers." };

/** What the person reads after the last question: the first closing that holds. */
export function closingOf(
  survey: Pick<Survey, "questions" | "closings">,
  answers: SurveyAnswers,
  scores: readonly SheetScore[],
): InBoth {
  const visible = keepVisible(survey, answers);
  const closing = survey.closings.find(
    ({ when }) => when === undefined || holds(when, { survey, answers: visible, scores }),
  );
  return closing?.text ?? thanks;
}
