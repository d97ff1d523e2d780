import type { PlannedSheet } from "@shared/survey/planned-sheet";
import { sheetOrder } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Whom a sheet is for, and what it is about. */
export type SheetAbout = Pick<SheetRecord, "patientId" | "patientName" | "episodeId" | "appointmentId" | "about">;

/** A planned sheet as it is first written; which version is issued and by what it is compared is settled at its time. */
export function newSheet(
  { sheetId, ruleId, surveyId, label, dueAt, lateAt }: PlannedSheet,
  about: SheetAbout,
): SheetRecord {
  return {
    _id: sheetId,
    ruleId,
    surveyId,
    version: 0,
    surveyKey: "",
    ...(label === undefined ? {} : { label }),
    ...about,
    slices: {},
    state: "planned",
    dueAt,
    lateAt,
    revision: 0,
    lookAt: dueAt,
    order: sheetOrder("planned", dueAt, sheetId),
  };
}
