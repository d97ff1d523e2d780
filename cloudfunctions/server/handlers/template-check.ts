import { lintTemplate } from "@shared/template/lint-template";
import { previewTemplate } from "@shared/template/preview-template";
import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";
import { readTemplates } from "../store/templates";
import { readTemplate } from "../templates/read-template";

/** What is wrong with a template, and how its card would look; nothing is saved. */
export const templateCheck: Handler<"template.check"> = async (input, { now }) => {
  const template = readTemplate(input.template);
  const [others, clinic] = await Promise.all([readTemplates(), clinicAt(now)]);
  return {
    problems: lintTemplate(template, Object.values(others)),
    preview: previewTemplate(template, clinic, now),
  };
};
