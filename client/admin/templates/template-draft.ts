import type { InputOf } from "@shared/contract/contract";
import type { Template, TemplateField } from "@shared/template/template";

/** A template while it is being changed. */
export interface TemplateDraft extends Pick<Template, "name" | "id" | "title" | "kind" | "fields"> {
  /** The revision that was opened; a change made from an older one is refused. */
  readonly revision: number;
}

export const templateDraft = ({ name, id, title, kind, fields }: Template, revision: number): TemplateDraft => ({
  name,
  id,
  title,
  kind,
  fields,
  revision,
});

/** WeChat takes no more. */
export const mostFields = 5;

/** The draft as the server checks and saves it. */
export const templateInput = ({
  name,
  id,
  title,
  kind,
  fields,
}: TemplateDraft): InputOf<"template.check">["template"] => ({
  name,
  id,
  title,
  kind,
  fields: fields.map(({ key, label, source, text }) => ({ key, label, source, ...(text && { text }) })),
});

/** A field that is not there yet, with the next number. */
export const newField = (fields: readonly TemplateField[]): TemplateField => ({
  key: `thing${fields.length + 1}`,
  label: "",
  source: "text",
  text: { zh: "", en: "" },
});
