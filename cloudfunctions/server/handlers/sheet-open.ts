import { orderedSurvey } from "../experimenting/order-for";
import type { Handler } from "../handler";
import { clinicAt } from "../store/clinic";
import { noteShown } from "../store/sheets";
import { consentFor } from "../surveying/consent-for";
import { crisisContact } from "../surveying/crisis-contact";
import { mustBeOpen } from "../surveying/must-be-open";
import { ownSheet } from "../surveying/own-sheet";
import { personOf } from "../surveying/sheet-work";
import { mySheet } from "../views/my-sheet";

/**
 * Begins a sheet, or goes on with it: what was saved on whichever phone comes along. It counts as shown once the questions
 * are; an anonymous one is never marked at all.
 */
export const sheetOpen: Handler<"sheet.open"> = async ({ sheetId }, { openid, now }) => {
  const clinic = await clinicAt(now);
  const { sheet, patient, survey } = await ownSheet(openid, sheetId, now);
  mustBeOpen(sheet, now);
  const consent = await consentFor(sheet, survey);
  const asks = consent === undefined && sheet.shownAt === undefined && sheet.anonymous === undefined;
  if (asks) await noteShown(sheetId, now);
  return {
    now,
    sheet: mySheet(sheet, survey),
    survey: sheet.anonymous ? survey : await orderedSurvey(survey, personOf(patient, now), sheet, patient, now),
    ...(sheet.draft === undefined || consent !== undefined ? {} : { draft: sheet.draft }),
    revision: sheet.revision,
    ...(consent === undefined ? {} : { consent }),
    clinic,
    ...(survey.questions.some(({ crisisFrom }) => crisisFrom !== undefined) ? await crisisContact(now) : {}),
  };
};
