import { ownerOf } from "../cases/owner-of";
import { raiseAlarm } from "../cases/raise-alarm";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { inTransaction } from "../store/transaction";
import { ownSheet } from "../surveying/own-sheet";
import { myCase } from "../views/my-case";

/**
 * An answer speaks of hurting oneself: doctors and nurses find it before everything else from this moment on, whether or
 * not the sheet is ever sent off.
 */
export const sheetAlarm: Handler<"sheet.alarm"> = async ({ sheetId, questionId, ...alarm }, { openid, now }) => {
  const { sheet, survey } = await ownSheet(openid, sheetId, now);
  const asked = survey.questions.find(({ id }) => id === questionId);
  if (survey.privacy === "anonymous" || asked?.crisisFrom === undefined)
    throw refuse("invalidInput", { field: "questionId", reason: "noAlarm" });
  const owner = await ownerOf("crisis", sheet.slices);
  const alarming = { sheet, title: survey.title.zh, owner, alarm, reopens: true } as const;
  return { case: myCase(await inTransaction((transaction) => raiseAlarm(transaction, alarming, now))) };
};
