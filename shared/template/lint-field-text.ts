import { fieldTypeOf, mostOf, textProblem } from "./field-rules";
import { lockScreenWords } from "./lock-screen-words";
import type { Language, TemplateField } from "./template";
import { type TemplateProblem, wordProblems } from "./template-problem";

function lintOne(key: string, text: string, field: string): readonly TemplateProblem[] {
  const type = fieldTypeOf(key);
  const reason = type === undefined ? undefined : textProblem(type, text);
  if (type === undefined || reason === undefined) return wordProblems(field, lockScreenWords(text));
  return [{ field, reason, ...(reason === "tooLong" ? { detail: String(mostOf(type)) } : {}) }];
}

const languages: readonly Language[] = ["zh", "en"];

/**
 * What is wrong with the fixed words of a field. They must be there in both languages and fit as they are: a text that the
 * clinic writes is never cut.
 */
export function lintFieldText({ key, source, text }: TemplateField, place: number): readonly TemplateProblem[] {
  if (source !== "text") return [];
  return languages.flatMap((language) => {
    const field = `fields.${place}.text.${language}`;
    const words = text?.[language] ?? "";
    return words.trim() === "" ? [{ field, reason: "textMissing" } as const] : lintOne(key, words, field);
  });
}
