import type { Handler } from "../handler";
import { changeIssued, findSheet } from "../store/sheets";
import { endOf } from "../surveying/end-sheet";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";

/** The person does not want to answer this one; nobody asks why. Declined before: as it is. */
export const sheetDecline: Handler<"sheet.decline"> = async ({ sheetId }, { openid, now }) => {
  const { sheet } = await ownSheet(openid, sheetId, now);
  if (sheet.state === "declined") return { sheetId };
  mustBeOpen(sheet, now);
  if (await changeIssued(sheetId, endOf(sheet, "declined", now))) return { sheetId };
  const stored = await findSheet(sheetId); // somebody answered it, or its last day ended, at this moment
  if (stored && stored.state !== "declined") mustBeOpen(stored, now);
  return { sheetId };
};
