import { conditionProblems } from "./check-conditions";
import { formProblems } from "./check-form";
import { licenceProblems } from "./check-licence";
import { questionProblems } from "./check-questions";
import { reachProblems } from "./check-reach";
import { safetyProblems } from "./check-safety";
import { scoreProblems } from "./check-scores";
import { wordingProblems } from "./check-words";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

const logicProblems = (survey: Survey): readonly SurveyProblem[] => [
  ...questionProblems(survey),
  ...scoreProblems(survey),
  ...conditionProblems(survey),
];

/** What can be told of a survey at a glance, without going the ways through it. */
export const checkDraft = (survey: Survey): readonly SurveyProblem[] => [
  ...formProblems(survey),
  ...logicProblems(survey),
];

/**
 * Everything that keeps a survey from being released, each with its place. Whether all of it can be reached is judged
 * only once every condition and jump leads somewhere.
 */
export function checkSurvey(survey: Survey): readonly SurveyProblem[] {
  const logic = logicProblems(survey);
  return [
    ...formProblems(survey),
    ...licenceProblems(survey),
    ...safetyProblems(survey),
    ...logic,
    ...(logic.length === 0 ? reachProblems(survey) : []),
    ...wordingProblems(survey),
  ];
}
