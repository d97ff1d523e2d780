import { protectedInstrument } from "./protected-instruments";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

const blank = (place: string, text: string): readonly SurveyProblem[] =>
  text.trim() === "" ? [{ place, reason: "empty" }] : [];

function protectedProblems({ id, title, intro }: Survey): readonly SurveyProblem[] {
  const named = protectedInstrument([id, title.zh, title.en, intro.zh, intro.en].join("\n"));
  return named === undefined ? [] : [{ place: "licence", reason: "licenceNeeded", detail: named }];
}

/** Under which right the survey is used: told in full, and with what belongs to somebody else a licence. */
export function licenceProblems(survey: Survey): readonly SurveyProblem[] {
  const { licence } = survey;
  if (licence.kind === "own") return protectedProblems(survey);
  if (licence.kind === "free") return [...blank("licence.source", licence.source), ...protectedProblems(survey)];
  return [
    ...blank("licence.holder", licence.holder),
    ...blank("licence.number", licence.number),
    ...blank("licence.validUntil", licence.validUntil),
  ];
}
