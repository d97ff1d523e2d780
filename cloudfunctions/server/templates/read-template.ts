import type { ParsedOf } from "@shared/contract/contract";
import type { Template } from "@shared/template/template";

/** A template as it was sent: fixed words only where they belong, so that nothing hidden is kept. */
export const readTemplate = ({ fields, ...template }: ParsedOf<"template.save">["template"]): Template => ({
  ...template,
  fields: fields.map(({ text, ...field }) =>
    field.source === "text" && text !== undefined ? { ...field, text } : field,
  ),
});
