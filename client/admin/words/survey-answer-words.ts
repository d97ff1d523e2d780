import type { SurveyAnswer } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import type { Language } from "@shared/template/template";
import { phoneWords } from "./survey-preview-words";

const separators: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

/** An answer as people read it; nothing when there is none. */
export function answerWords(
  question: SurveyQuestion,
  answer: SurveyAnswer | undefined,
  language: Language = "zh",
): string | undefined {
  if (answer === undefined) return undefined;
  if (answer === null) return phoneWords[language].declined;
  if (typeof answer === "number") return String(answer);
  if (!("choices" in question)) return String(answer);
  const ids = typeof answer === "string" ? [answer] : answer;
  const name = (id: string) => question.choices.find((choice) => choice.id === id)?.text[language] || id;
  return ids.map(name).join(separators[language]);
}
