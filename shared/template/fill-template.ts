import { cutToFit, fieldTypeOf, textProblem } from "./field-rules";
import type { FieldValues } from "./field-values";
import { lockScreenWords } from "./lock-screen-words";
import type { Language, Template, TemplateField } from "./template";
import type { ProblemReason } from "./template-problem";

/** What keeps a message from being sent: the key of the field and why. */
export interface FillProblem {
  readonly field: string;
  readonly reason: ProblemReason;
}

type Filled = { readonly value: string } | { readonly problem: FillProblem };

/** The text of one field, cut where that is allowed, or what is wrong with it. */
export function fillField({ key, source, text }: TemplateField, values: FieldValues, language: Language): Filled {
  const refuse = (reason: ProblemReason): Filled => ({ problem: { field: key, reason } });
  const type = fieldTypeOf(key);
  if (type === undefined) return refuse("unknownType");
  const words = source === "text" ? text?.[language] : values[source];
  if (words === undefined) return refuse(source === "text" ? "textMissing" : "noValue");
  const value = source === "text" ? words : cutToFit(type, words);
  const wrong = textProblem(type, value);
  if (wrong !== undefined) return refuse(wrong);
  return lockScreenWords(value).length > 0 ? refuse("forbiddenWord") : { value };
}

/**
 * The fields of a message as WeChat takes them. One field that does not fit is a problem of the whole message: nothing is
 * sent half, and nothing that WeChat would refuse.
 */
export function fillTemplate(
  { fields }: Pick<Template, "fields">,
  values: FieldValues,
  language: Language,
): { readonly fields: Readonly<Record<string, string>> } | { readonly problem: FillProblem } {
  const filled: Record<string, string> = {};
  for (const field of fields) {
    const one = fillField(field, values, language);
    if ("problem" in one) return one;
    filled[field.key] = one.value;
  }
  return { fields: filled };
}
