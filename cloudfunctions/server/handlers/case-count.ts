import { kindsFor } from "@shared/case/may-own";
import type { Handler } from "../handler";
import { countCases } from "../store/cases";

/** How many cases of the kinds the caller may see wait to be settled. */
export const caseCount: Handler<"case.count"> = (_input, { staff, now }) => countCases(kindsFor(staff.roles), now);
