import { messagePage } from "@shared/message/message-page";
import { fieldValues } from "@shared/template/field-values";
import { fillTemplate } from "@shared/template/fill-template";
import type { Template } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { ReceivedMessage } from "../../cloud/openapi/message-box";
import { demoClinic } from "../clinic/demo-clinic";
import { tomorrowsWords } from "../experimenting/demo-plans";

const byId = new Map<string, Template>(Object.values(templateDefaults).map((template) => [template.id, template]));

/** The words that an experiment tried in a message; nothing when it went out as always. */
function triedWords({ trial }: MessageRecord): { readonly what?: string; readonly hint?: string } {
  const variant = tomorrowsWords.arms.find(({ id }) => id === trial?.armId)?.variant;
  return variant?.kind === "wording" ? { what: variant.what.zh, hint: variant.hint.zh } : {};
}

/** A message as WeChat took it: with the product's own words, or with those that were tried. */
export function receivedAs(row: MessageRecord, templateId: string): Omit<ReceivedMessage, "msgid"> {
  const at = row.settledAt ?? row.dueAt;
  const template = byId.get(templateId);
  if (template === undefined || row.to === undefined) throw new Error(`nobody can have got ${row._id}`);
  const filled = fillTemplate(template, { ...fieldValues(row, demoClinic, at, "zh"), ...triedWords(row) }, "zh");
  if ("problem" in filled) throw new Error(`${row._id} does not fit: ${JSON.stringify(filled.problem)}`);
  return {
    openid: row.to,
    templateId,
    title: template.title,
    page: messagePage(row),
    data: filled.fields,
    fields: template.fields.map(({ key, label }) => ({ label, value: filled.fields[key] ?? "" })),
    at: new Date(at).toISOString(),
    sender: "sweep",
  };
}
