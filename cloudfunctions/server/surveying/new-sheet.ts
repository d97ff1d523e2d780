import type { PlannedSheet } from "@shared/survey/planned-sheet";
import { contentHash } from "../content-hash";
import { sheetOrder } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Whom a sheet is for, and what it is about. */
export type SheetAbout = Pick<SheetRecord, "patientId" | "patientName" | "episodeId" | "appointmentId" | "about">;

/**
 * The id of a sheet: one a rule, survey and thing it is about. Opaque, because it stands in the ids of messages and calls,
 * which are read by those who may not know what somebody is asked.
 */
const sheetKeyOf = ({ sheetId, surveyId }: Pick<PlannedSheet, "sheetId" | "surveyId">): string =>
  `s${contentHash(["sheet", sheetId, surveyId]).slice(0, 24)}`;

/** A planned sheet as it is first written; which version is issued and by what it is compared is settled at its time. */
export function newSheet(planned: PlannedSheet, about: SheetAbout): SheetRecord {
  const { ruleId, surveyId, label, dueAt, lateAt } = planned;
  const _id = sheetKeyOf(planned);
  return {
    _id,
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
    order: sheetOrder("planned", dueAt, _id),
  };
}
