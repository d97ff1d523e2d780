import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { joinSmall, type TallyBlock } from "@shared/survey/join-small";
import { addTallies, emptyTally } from "@shared/survey/tally-sheet";
import type { TallyRecord, WaitingTallyRecord } from "../store/survey-records";

/** So long a few answers may wait for more with exactly the same parts; then they count in the whole alone. */
const waitsFor = 28;

/** What was counted of the sheets of one version that have exactly the same parts. */
export interface CountedCell extends Pick<WaitingTallyRecord, "_id" | "surveyKey" | "parts"> {
  readonly weeks: readonly TallyBlock[];
}

/** The id of what waits of the sheets that have exactly these parts. */
export const cellId = (surveyKey: string, parts: WaitingTallyRecord["parts"]): string =>
  [surveyKey, ...parts.map(({ slice, key }) => `${slice}=${key}`).sort()].join(":");

/** The id of what was counted in a week of one part. */
export const tallyId = (surveyKey: string, week: LocalDate, slice: string, key: string): string =>
  `${surveyKey}:${week}:${slice}:${key}`;

/** The whole and the parts that sheets count in. */
export const slicesOf = ({ parts }: Pick<WaitingTallyRecord, "parts">): WaitingTallyRecord["parts"] => [
  { slice: "all", key: "all" },
  ...parts,
];

const waitingOf = (record: WaitingTallyRecord | undefined): TallyBlock | undefined =>
  record?.since === undefined || record.week === undefined
    ? undefined
    : { since: record.since, week: record.week, tally: record };

const additionOf = (
  surveyKey: string,
  slice: string,
  key: string,
  { since, week, tally }: TallyBlock,
): TallyRecord => ({
  ...addTallies(emptyTally, tally),
  _id: tallyId(surveyKey, week, slice, key),
  surveyKey,
  week,
  since,
  slice,
  key,
});

function recordOf({ _id, surveyKey, parts }: CountedCell, waiting: TallyBlock | undefined): WaitingTallyRecord {
  const own = { ...addTallies(emptyTally, waiting?.tally ?? emptyTally), _id, surveyKey, parts };
  if (!waiting) return own;
  const { since, week } = waiting;
  return { ...own, since, week, ...(parts.length === 0 ? {} : { poolAt: addDays(since, waitsFor) }) };
}

/**
 * What a count adds to the results, and what waits afterwards. A block holds sheets that have exactly the same parts, and
 * counts in each of them and in the whole: whatever is shown consists of the same blocks, so that nothing taken off
 * anything leaves less than a block.
 */
export function closeBlocks(
  cell: CountedCell,
  before: WaitingTallyRecord | undefined,
): { readonly additions: readonly TallyRecord[]; readonly waiting: WaitingTallyRecord } {
  const { blocks, waiting } = joinSmall(waitingOf(before), cell.weeks);
  return {
    additions: blocks.flatMap((block) =>
      slicesOf(cell).map(({ slice, key }) => additionOf(cell.surveyKey, slice, key, block)),
    ),
    waiting: recordOf(cell, waiting),
  };
}

/** A tally with what was counted since; both of the same week and part. */
export function withAddition(before: TallyRecord, addition: TallyRecord): TallyRecord {
  const since = [before.since, addition.since].filter((one) => one !== undefined).sort()[0];
  return { ...addition, ...addTallies(before, addition), ...(since === undefined ? {} : { since }) };
}

/** What waited too long, as part of the whole alone; and that nothing waits there any more. */
export function intoPool(record: WaitingTallyRecord): {
  readonly pool: CountedCell;
  readonly left: WaitingTallyRecord;
} {
  const { surveyKey } = record;
  const waiting = waitingOf(record);
  const pool = { _id: cellId(surveyKey, []), surveyKey, parts: [], weeks: waiting ? [waiting] : [] };
  return { pool, left: recordOf({ ...record, weeks: [] }, undefined) };
}
