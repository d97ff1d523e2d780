import { visibleCase } from "../cases/visible-case";
import type { Handler } from "../handler";
import { findCase } from "../store/cases";
import { caseRow } from "../views/case-row";

/** One case with everything that was done about it. */
export const caseShow: Handler<"case.show"> = async ({ caseId }, { staff, now }) =>
  caseRow(visibleCase(await findCase(caseId), staff), now);
