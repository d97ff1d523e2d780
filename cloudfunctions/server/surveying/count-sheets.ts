import { after, clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { Survey } from "@shared/survey/survey";
import { endedSheets, lookNoMore } from "../store/sheets";
import type { SheetRecord, TallyMarkRecord, TallyRecord, WaitingTallyRecord } from "../store/survey-records";
import { surveysWithKeys } from "../store/surveys";
import { countedUntil } from "../store/tallies";
import { inTransaction, type Transaction } from "../store/transaction";
import { waitedLong } from "../store/waiting-tallies";
import { type CountedCell, closeBlocks, intoPool, withAddition } from "./close-blocks";
import { type CountedBatch, countedBatch, recordsOf } from "./counted-batch";
import { countsAfter } from "./end-sheet";

/** Sheets counted in one transaction; they fall on far fewer tallies. */
const perBatch = 200;

/** Adds to a tally inside a transaction. */
export async function addToTally(transaction: Transaction, addition: TallyRecord): Promise<void> {
  const before = await transaction.get<TallyRecord>("tallies", addition._id);
  await transaction.replace("tallies", before ? withAddition(before, addition) : addition);
}

/** Adds sheets with the same parts: whole blocks to the results, what is too few to what waits. */
async function addCell(transaction: Transaction, cell: CountedCell): Promise<void> {
  const before = await transaction.get<WaitingTallyRecord>("waitingTallies", cell._id);
  const { additions, waiting } = closeBlocks(cell, before);
  for (const addition of additions) await addToTally(transaction, addition);
  await transaction.replace("waitingTallies", waiting);
}

/** All or nothing: the tallies and the mark of how far was counted; nothing when another sweep was faster. */
async function write(
  transaction: Transaction,
  from: string,
  upTo: string,
  { cells, nameless }: CountedBatch,
  now: Instant,
): Promise<boolean> {
  const mark = await transaction.get<TallyMarkRecord>("tallyMarks", "sheets");
  if ((mark?.upTo ?? "") !== from) return false;
  for (const addition of nameless.values()) await addToTally(transaction, addition);
  for (const cell of cells.values()) await addCell(transaction, cell);
  await transaction.replace("tallyMarks", { _id: "sheets", upTo, at: now } satisfies TallyMarkRecord);
  return true;
}

/** Fewer of them fall on few tallies: one transaction stays short. */
const mostTallies = 40;

/** As many of the sheets, in their order, as fall on no more tallies than one transaction takes. */
function batchOf(sheets: readonly SheetRecord[], surveys: ReadonlyMap<string, Survey>): readonly SheetRecord[] {
  const tallies = new Set<string>();
  const place = sheets.findIndex((sheet) => {
    for (const id of recordsOf(sheet, surveys)) tallies.add(id);
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
  const counted = countedBatch(batch, surveys);
  const written = await inTransaction((transaction) => write(transaction, from, upTo, counted, now));
  return written ? batch : [];
}

const mostPooled = 50;

/** What waited in vain for more with the same parts counts in the whole alone, each in a transaction of its own. */
async function poolOld(now: Instant, hasTime: () => boolean): Promise<void> {
  const today = clinicDateAt(now);
  for (const { _id } of await waitedLong(today, mostPooled)) {
    if (!hasTime()) return;
    await inTransaction(async (transaction) => {
      const stored = await transaction.get<WaitingTallyRecord>("waitingTallies", _id);
      if (stored?.poolAt === undefined || stored.poolAt > today) return; // another sweep was faster
      const { pool, left } = intoPool(stored);
      await transaction.replace("waitingTallies", left);
      await addCell(transaction, pool);
    });
  }
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
    if (batch.length === 0) break;
    await lookNoMore(batch);
    counted += batch.length;
    mark = batch.at(-1)?.countOrder ?? mark;
  }
  if (counted > 0) await poolOld(now, hasTime);
  return counted;
}
