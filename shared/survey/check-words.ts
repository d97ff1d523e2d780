import type { WordGroup } from "../template/forbidden-words";
import { findWords } from "../template/lock-screen-words";
import { type PatientText, patientTexts } from "./patient-texts";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";

function languageProblems(
  { place, text }: PatientText,
  language: "zh" | "en",
  groups: readonly WordGroup[],
): readonly SurveyProblem[] {
  const at = `${place}.${language}`;
  const words = text[language];
  if (words.trim() === "") return [{ place: at, reason: "empty" }];
  const foreign = language === "en" && /\p{Script=Han}/u.test(words);
  return [
    ...(foreign ? [{ place: at, reason: "notEnglish" } as const] : []),
    ...findWords(words, groups).map(({ word }) => ({ place: at, reason: "forbiddenWord", detail: word }) as const),
  ];
}

/**
 * What patients read is there in both languages, promises nothing and sells nothing; outside clinical instruments, whose
 * wording is what was validated, it names no diagnosis either.
 */
export function wordingProblems(survey: Survey): readonly SurveyProblem[] {
  const groups: readonly WordGroup[] = survey.clinical
    ? ["promise", "promotion"]
    : ["promise", "promotion", "diagnosis"];
  return patientTexts(survey).flatMap((text) => [
    ...languageProblems(text, "zh", groups),
    ...languageProblems(text, "en", groups),
  ]);
}
