import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";
import { templateRecords } from "../store/templates";
import { ownLedger } from "../templates/own-ledger";
import { templateRow } from "../views/template-row";

/** All templates with their cards. */
export const templateList: Handler<"template.list"> = async (_, { staff, now }) => {
  const [records, clinic, own] = await Promise.all([templateRecords(), clinicAt(now), ownLedger(staff.id)]);
  return { rows: records.map((record) => templateRow(record, { clinic, ledger: own?.ledger, now })) };
};
