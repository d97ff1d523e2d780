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

/** What goes wrong with surveys never holds up reminders: it is tried again with the next tick. */
async function unlessFailed<T>(what: string, work: () => Promise<readonly T[]>): Promise<readonly (T | "failed")[]> {
  try {
    return await work();
  } catch (error) {
    console.error(`${what} failed`, error);
    return ["failed"];
  }
}

async function settleOpen(open: readonly SheetRecord[], now: Instant, hasTime: () => boolean) {
  const work = await sheetWork(open, now);
  return inLanes(byPatient(open), peopleAtOnce, hasTime, (sheet) => settleOne(sheet, work, now));
}

async function walkRuns(now: Instant, hasTime: () => boolean): Promise<readonly SurveySettled[]> {
  const walked: SurveySettled[] = [];
  for (const run of await dueRuns(now)) if (hasTime()) walked.push(await walkRun(run, now));
  return walked;
}

async function countEnded(ended: readonly SheetRecord[], now: Instant, hasTime: () => boolean) {
  return ended.length > 0 && (await countSheets(ended, now, hasTime)) > 0 ? (["counted"] as const) : [];
}

/**
 * Looks at surveys: walks over the people of rules, issues what is due, lets expire what was not answered, and counts what came
 * to its end. Nothing due costs two reads.
 */
export async function sweepSurveys(now: Instant, hasTime: () => boolean): Promise<readonly SurveySettled[]> {
  const walked = await unlessFailed("a walk over the people of a rule", () => walkRuns(now, hasTime));
  const settled = await unlessFailed("looking at surveys", async () => {
    const due = await dueSheets(now, perBatch);
    const open = due.filter((sheet) => !isEnded(sheet));
    const looked = open.length === 0 ? [] : await settleOpen(open, now, hasTime);
    return [...looked, ...(await countEnded(due.filter(isEnded), now, hasTime))];
  });
  return [...walked, ...settled];
}
