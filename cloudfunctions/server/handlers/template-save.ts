import { lintTemplate } from "@shared/template/lint-template";
import type { Template } from "@shared/template/template";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { clinicAt } from "../store/clinic";
import type { TemplateRecord } from "../store/message-records";
import { saveTemplate, templateOf, templateRecords } from "../store/templates";
import { ownLedger } from "../templates/own-ledger";
import { readTemplate } from "../templates/read-template";
import { templateRow } from "../views/template-row";

const isSame = (record: TemplateRecord, template: Template): boolean =>
  record.revision > 0 && contentHash(templateOf(record)) === contentHash(template);

/**
 * Saves a template that has nothing wrong with it; one that WeChat had refused is then used again. Refuses
 * `changedMeanwhile` when somebody has saved it since it was read; what stands there word for word is not written again.
 */
export const templateSave: Handler<"template.save"> = async (input, { staff, now }) => {
  const template = readTemplate(input.template);
  const records = await templateRecords();
  const [wrong] = lintTemplate(template, records.map(templateOf));
  if (wrong) throw refuse("invalidInput", { field: wrong.field, reason: wrong.reason });
  const before = records.find(({ _id }) => _id === template.name);
  if (!before) throw refuse("notFound", { field: "template.name" });
  const [clinic, own] = await Promise.all([clinicAt(now), ownLedger(staff.id)]);
  const seen = { clinic, ledger: own?.ledger, now };
  if (isSame(before, template)) return templateRow(before, seen);
  const by = { id: staff.id, name: staff.name };
  const saved = before.revision === input.revision ? await saveTemplate(before, template, by, now) : undefined;
  if (!saved) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  return templateRow(saved, seen);
};
