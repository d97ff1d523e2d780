import { keepVisible } from "@shared/survey/keep-visible";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";

type Sendable = Record<string, number | string | string[] | null>;

/** What the clinic gets: the answers to the questions that are shown, and no others. */
export const sendableAnswers = (survey: Survey, answers: SurveyAnswers): Sendable =>
  Object.fromEntries(
    Object.entries(keepVisible(survey, answers)).map(([id, answer]) => [
      id,
      typeof answer === "object" && answer !== null ? [...answer] : answer,
    ]),
  );
