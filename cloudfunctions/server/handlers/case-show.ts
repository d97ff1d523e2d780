import { visibleCase } from "../cases/visible-case";
import type { Handler } from "../handler";
import { noteLooks } from "../patients/note-looks";
import { findCase } from "../store/cases";
import { caseRow } from "../views/case-row";

/** One case with everything that was done about it, and a line in the log of who looked. */
export const caseShow: Handler<"case.show"> = async ({ caseId }, { staff, now }) => {
  const record = visibleCase(await findCase(caseId), staff);
  await noteLooks([record], staff, now);
  return caseRow(record, now);
};
