import { visibleCase } from "../cases/visible-case";
import type { Handler } from "../handler";
import { noteLook } from "../patients/note-look";
import { findCase } from "../store/cases";
import { caseRow } from "../views/case-row";

/** One case with everything that was done about it, and a line in the log of who looked. */
export const caseShow: Handler<"case.show"> = async ({ caseId }, { staff, now }) => {
  const record = visibleCase(await findCase(caseId), staff);
  if (record.episodeId !== undefined) await noteLook(record.episodeId, staff, now);
  return caseRow(record, now);
};
