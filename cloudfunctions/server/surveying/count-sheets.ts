import { after, clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate, weekdayOf } from "@shared/calendar/local-date";
import type { Survey } from "@shared/survey/survey";
import type { SurveyTally } from "@shared/survey/survey-tally";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import { endedSheets, lookNoMore } from "../store/sheets";
import type { SheetRecord, TallyMarkRecord, TallyRecord } from "../store/survey-records";
import { surveysWithKeys } from "../store/surveys";
import { countedUntil } from "../store/tallies";
import { inTransaction, type Transaction } from "../store/transaction";
import { countsAfter } from "./end-sheet";

/** Sheets counted in one transaction; they fall on far fewer tallies. */
const perBatch = 200;

/** Monday of the week of a day. */
export const weekOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** First day of the month of a day: as close as an anonymous answer is ever dated. */
export const monthStart = (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate;

/** The parts of the results that a sheet belongs to. */
function slicesOf({ slices, label, anonymous }: SheetRecord): readonly (readonly [slice: string, key: string])[] {
  if (anonymous) return [["all", "all"]];
  const parts = Object.entries({ ...slices, ...(label === undefined ? {} : { label }) });
  return [["all", "all"], ...parts.map(([slice, key]) => [slice, String(key)] as const)];
}

const tallyOfSheet = (sheet: SheetRecord, survey: Survey): SurveyTally =>
  tallyOf({
    issued: true,
    shown: sheet.shownAt !== undefined || sheet.state === "answered",
    answered: sheet.state === "answered",
    declined: sheet.state === "declined",
    survey,
    ...(sheet.answers === undefined ? {} : { answers: sheet.answers }),
    ...(sheet.scores === undefined ? {} : { scores: sheet.scores }),
  });

/** What a batch adds to which tally. A sheet counts in the week in which it was issued. */
export function additionsOf(
  sheets: readonly SheetRecord[],
  surveys: ReadonlyMap<string, Survey>,
): ReadonlyMap<string, TallyRecord> {
  const additions = new Map<string, TallyRecord>();
  for (const sheet of sheets) {
    const survey = surveys.get(sheet.surveyKey);
    if (!survey || sheet.issuedAt === undefined) continue;
    const issuedOn = clinicDateAt(sheet.issuedAt);
    const week = sheet.anonymous ? monthStart(issuedOn) : weekOf(issuedOn);
    const tally = tallyOfSheet(sheet, survey);
    for (const [slice, key] of slicesOf(sheet)) {
      const _id = `${sheet.surveyKey}:${week}:${slice}:${key}`;
      const { surveyKey } = sheet;
      const before = additions.get(_id) ?? { ...emptyTally, _id, surveyKey, week, slice, key };
      additions.set(_id, { ...before, ...addTallies(before, tally) });
    }
  }
  return additions;
}

/** Adds to a tally inside a transaction. */
export async function addToTally(transaction: Transaction, addition: TallyRecord): Promise<void> {
  const before = await transaction.get<TallyRecord>("tallies", addition._id);
  await transaction.replace("tallies", before ? { ...addition, ...addTallies(before, addition) } : addition);
}

/** All or nothing: the tallies and the mark of how far was counted; nothing when another sweep was faster. */
async function write(
  transaction: Transaction,
  from: string,
  upTo: string,
  additions: ReadonlyMap<string, TallyRecord>,
  now: Instant,
): Promise<boolean> {
  const mark = await transaction.get<TallyMarkRecord>("tallyMarks", "sheets");
  if ((mark?.upTo ?? "") !== from) return false;
  for (const addition of additions.values()) await addToTally(transaction, addition);
  await transaction.replace("tallyMarks", { _id: "sheets", upTo, at: now } satisfies TallyMarkRecord);
  return true;
}

/** Fewer of them fall on few tallies: one transaction stays short. */
const mostTallies = 40;

/** As many of the sheets, in their order, as fall on no more tallies than one transaction takes. */
function batchOf(sheets: readonly SheetRecord[], surveys: ReadonlyMap<string, Survey>): readonly SheetRecord[] {
  const tallies = new Set<string>();
  const place = sheets.findIndex((sheet) => {
    for (const id of additionsOf([sheet], surveys).keys()) tallies.add(id);
    return tallies.size > mostTallies;
  });
  return place < 0 ? sheets : sheets.slice(0, Math.max(1, place));
}

/** Counts one batch after a mark; answers the sheets that are counted now, by whichever sweep. */
async function countBatch(from: string, now: Instant): Promise<readonly SheetRecord[]> {
  const ended = await endedSheets(from, after(now, -countsAfter), perBatch);
  const surveys = await surveysWithKeys(ended.map(({ surveyKey }) => surveyKey));
  const batch = batchOf(ended, surveys);
  const upTo = batch.at(-1)?.countOrder;
  if (upTo === undefined) return [];
  const additions = additionsOf(batch, surveys);
  const written = await inTransaction((transaction) => write(transaction, from, upTo, additions, now));
  return written ? batch : [];
}

/**
 * Counts the sheets that came to their end, each exactly once and in the order of their ends, whoever sweeps and whoever dies
 * meanwhile: the mark moves with the tallies in one transaction. `due` are those in the sweep's list: what a dead sweep had
 * counted, and no more, is taken off it.
 */
export async function countSheets(due: readonly SheetRecord[], now: Instant, hasTime: () => boolean): Promise<number> {
  let counted = 0;
  let mark = (await countedUntil())?.upTo ?? "";
  await lookNoMore(due.filter(({ countOrder = "" }) => countOrder <= mark));
  while (hasTime()) {
    const batch = await countBatch(mark, now);
    if (batch.length === 0) return counted;
    await lookNoMore(batch);
    counted += batch.length;
    mark = batch.at(-1)?.countOrder ?? mark;
  }
  return counted;
}
