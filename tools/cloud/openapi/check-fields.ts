import { fieldRules } from "./field-rules";
import type { TemplateDeclaration } from "./template-declaration";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what WeChat refuses
const controls = /[\u0000-\u001f\u007f]/;

function textOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { value } = entry as { value?: unknown };
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function isValid(template: TemplateDeclaration, key: string, value: string): boolean {
  const type = key.replace(/\d+$/, "");
  if (controls.test(value)) return false;
  if (type === "enum") return template.enums?.[key]?.includes(value) ?? false;
  return fieldRules[type]?.(value) ?? false;
}

/** The texts of a message by keyword, or WeChat's words for what is wrong with them (error 47003). */
export function checkFields(
  template: TemplateDeclaration,
  data: unknown,
): { readonly texts: Readonly<Record<string, string>> } | { readonly wrong: string } {
  if (typeof data !== "object" || data === null) return { wrong: "argument invalid! data is empty" };
  const given = data as Readonly<Record<string, unknown>>;
  const texts: Record<string, string> = {};
  for (const key of Object.keys(template.fields)) {
    const text = textOf(given[key]);
    if (text === undefined || text === "") return { wrong: `argument invalid! data.${key}.value is empty` };
    if (!isValid(template, key, text)) return { wrong: `argument invalid! data.${key}.value invalid` };
    texts[key] = text;
  }
  const extra = Object.keys(given).find((key) => !(key in template.fields));
  return extra === undefined ? { texts } : { wrong: `argument invalid! data.${extra} is not in the template` };
}
