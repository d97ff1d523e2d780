import type { Handler } from "../handler";
import { compensationPage, spentIn } from "../store/compensations";
import { readTimetable } from "../store/timetable";
import { compensationRow } from "../views/compensation-row";
import { monthOf } from "../visits/month-of";

/** A page of what the clinic owes for broken promises, and what is left of this month's budget. */
export const compensationList: Handler<"compensation.list"> = async ({ state, cursor, limit }, { now }) => {
  const month = monthOf(now);
  const [{ page, ...next }, { compensation }, spent] = await Promise.all([
    compensationPage(state, cursor, limit),
    readTimetable(),
    spentIn(month),
  ]);
  const budget = { month, limit: compensation.monthlyBudget, spent };
  return { now, rows: page.map(compensationRow), ...next, budget };
};
