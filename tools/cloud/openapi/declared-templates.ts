import type { Template } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import type { TemplateDeclaration } from "./template-declaration";

/** A template of the clinic as WeChat's account holds it. */
const declarationOf = ({ id, title, kind, fields }: Template): TemplateDeclaration => ({
  id,
  title,
  kind,
  fields: Object.fromEntries(fields.map(({ key, label }) => [key, label])),
});

/** Every template the product comes with, as the account of the demo and of the tests holds it. */
export const declaredTemplates: readonly TemplateDeclaration[] = Object.values(templateDefaults).map(declarationOf);
