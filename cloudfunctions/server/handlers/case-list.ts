import { kindsFor } from "@shared/case/may-own";
import type { Handler } from "../handler";
import { casePage } from "../store/cases";
import { caseRow } from "../views/case-row";

/** A page of the cases that wait to be settled, or of those that are. */
export const caseList: Handler<"case.list"> = async ({ state, mine, cursor, limit }, { staff, now }) => {
  const own = mine ? { ownerId: staff.id } : {};
  const { page, ...next } = await casePage({ state, kinds: kindsFor(staff.roles), ...own, cursor, limit });
  return { now, rows: page.map((record) => caseRow(record, now)), ...next };
};
