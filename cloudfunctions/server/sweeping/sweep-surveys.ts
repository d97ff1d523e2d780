import { after, type Instant, minutes } from "@shared/calendar/instant";
import { changeSheet, dueSheets } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { dueRuns } from "../store/survey-runs";
import { countSheets } from "../surveying/count-sheets";
import { type SheetSettled, settleSheet } from "../surveying/settle-sheet";
import { type SheetWork, sheetWork } from "../surveying/sheet-work";
import { walkRun } from "../surveying/walk-run";
import { inLanes } from "./in-lanes";

const perBatch = 500;
const peopleAtOnce = 8;
const errorPause = minutes(10);

export type SurveySettled = SheetSettled | "walked" | "counted" | "failed";

function byPatient(sheets: readonly SheetRecord[]): readonly (readonly SheetRecord[])[] {
  const groups = new Map<string, SheetRecord[]>();
  for (const sheet of sheets) {
    const group = groups.get(sheet.patientId);
    if (group) group.push(sheet);
    else groups.set(sheet.patientId, [sheet]);
  }
  return [...groups.values()];
}

/** One sheet that fails holds up no other; it is looked at again a little later. */
async function settleOne(sheet: SheetRecord, work: SheetWork, now: Instant): Promise<SurveySettled> {
  try {
    return await settleSheet(sheet, work, now);
  } catch (error) {
    console.error("a sheet could not be settled", sheet._id, error);
    await changeSheet(sheet, { lookAt: after(now, errorPause) }).catch(() => undefined);
    return "failed";
  }
}

const isEnded = ({ state }: SheetRecord): boolean => state !== "planned" && state !== "issued";

/**
 * Looks at surveys: walks over the people of rules, issues what is due, lets expire what was not answered, and counts what came
 * to its end. Nothing due costs two reads.
 */
export async function sweepSurveys(now: Instant, hasTime: () => boolean): Promise<readonly SurveySettled[]> {
  const [runs, due] = await Promise.all([dueRuns(now), dueSheets(now, perBatch)]);
  const settled: SurveySettled[] = [];
  for (const run of runs) if (hasTime()) settled.push(await walkRun(run, now));
  const open = due.filter((sheet) => !isEnded(sheet));
  if (open.length > 0) {
    const work = await sheetWork(open, now);
    settled.push(...(await inLanes(byPatient(open), peopleAtOnce, hasTime, (sheet) => settleOne(sheet, work, now))));
  }
  if (due.some(isEnded) && (await countSheets(now, hasTime)) > 0) settled.push("counted");
  return settled;
}
