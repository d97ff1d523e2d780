import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { clinicAt } from "../store/clinic";
import { resumeTemplate, templateRecords } from "../store/templates";
import { ownLedger } from "../templates/own-ledger";
import { templateRow } from "../views/template-row";

/** Lets a template that WeChat had refused be used again, as it is. */
export const templateResume: Handler<"template.resume"> = async ({ name }, { staff, now }) => {
  await resumeTemplate(name);
  const [records, clinic, own] = await Promise.all([templateRecords(), clinicAt(now), ownLedger(staff.id)]);
  const record = records.find(({ _id }) => _id === name);
  if (!record) throw refuse("notFound", { field: "name" });
  return templateRow(record, { clinic, ledger: own?.ledger, now });
};
