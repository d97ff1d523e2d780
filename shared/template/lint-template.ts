import { fieldTypeOf, type TextProblem, textProblem } from "./field-rules";
import { lintFieldText } from "./lint-field-text";
import { lockScreenWords } from "./lock-screen-words";
import { hasValue, sourceFits } from "./source-fit";
import type { Template, TemplateField } from "./template";
import { type TemplateProblem, wordProblems } from "./template-problem";

/** WeChat's names of templates and fields are short; longer ones are mistakes. */
const mostTitle = 20;
const mostLabel = 15;
const fieldCount = { least: 2, most: 5 } as const;

function wordsProblem(field: string, text: string, most: number): readonly TemplateProblem[] {
  const reason: TextProblem | undefined = textProblem("thing", text);
  if (reason === "empty" || reason === "controlCharacters") return [{ field, reason }];
  if ([...text].length > most) return [{ field, reason: "tooLong", detail: String(most) }];
  return wordProblems(field, lockScreenWords(text));
}

function lintId({ id }: Template, others: readonly Template[]): readonly TemplateProblem[] {
  if (id.trim() === "") return [{ field: "id", reason: "empty" }];
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return [{ field: "id", reason: "wrongCharacters" }];
  const same = others.find((other) => other.id === id);
  return same === undefined ? [] : [{ field: "id", reason: "duplicate", detail: same.title }];
}

function lintTitle({ title }: Template, others: readonly Template[]): readonly TemplateProblem[] {
  const same = others.some((other) => other.title.trim() === title.trim());
  const twice: readonly TemplateProblem[] = same ? [{ field: "title", reason: "duplicate", detail: title }] : [];
  return [...wordsProblem("title", title, mostTitle), ...twice];
}

function lintKey(key: string, place: number, fields: readonly TemplateField[]): readonly TemplateProblem[] {
  const field = `fields.${place}.key`;
  if (fieldTypeOf(key) === undefined) return [{ field, reason: "unknownType", detail: key }];
  const twice = fields.findIndex((other) => other.key === key) !== place;
  return twice ? [{ field, reason: "duplicate", detail: key }] : [];
}

function lintLabel(label: string, place: number, fields: readonly TemplateField[]): readonly TemplateProblem[] {
  const field = `fields.${place}.label`;
  const twice = fields.findIndex((other) => other.label.trim() === label.trim()) !== place;
  return [
    ...wordsProblem(field, label, mostLabel),
    ...(twice && label.trim() !== "" ? [{ field, reason: "duplicate", detail: label } as const] : []),
  ];
}

function lintSource(template: Template, { key, source }: TemplateField, place: number): readonly TemplateProblem[] {
  const field = `fields.${place}.source`;
  const type = fieldTypeOf(key);
  if (!hasValue(template.name, source)) return [{ field, reason: "noValue", detail: source }];
  return type === undefined || sourceFits(source, type) ? [] : [{ field, reason: "sourceDoesNotFit", detail: type }];
}

function lintCount({ fields }: Template): readonly TemplateProblem[] {
  const { least, most } = fieldCount;
  const wrong = fields.length < least || fields.length > most;
  return wrong ? [{ field: "fields", reason: "fieldCount", detail: `${least}-${most}` }] : [];
}

/**
 * Everything that is wrong with a template: what WeChat would refuse when a message is sent, and what may not be on a lock
 * screen. `others` are the clinic's other templates, whose ids and titles must differ: of one title WeChat keeps only one
 * in a pop-up.
 */
export function lintTemplate(template: Template, others: readonly Template[]): readonly TemplateProblem[] {
  const different = others.filter(({ name }) => name !== template.name);
  return [
    ...lintId(template, different),
    ...lintTitle(template, different),
    ...lintCount(template),
    ...template.fields.flatMap((field, place) => [
      ...lintKey(field.key, place, template.fields),
      ...lintLabel(field.label, place, template.fields),
      ...lintSource(template, field, place),
      ...lintFieldText(field, place),
    ]),
  ];
}
