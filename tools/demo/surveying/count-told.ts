import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { Survey } from "@shared/survey/survey";
import { tallyOf } from "@shared/survey/tally-sheet";
import type {
  AnonymousSheetRecord,
  SheetRecord,
  TallyMarkRecord,
  TallyRecord,
  WaitingTallyRecord,
} from "../../../cloudfunctions/server/store/survey-records";
import {
  type CountedCell,
  closeBlocks,
  intoPool,
  withAddition,
} from "../../../cloudfunctions/server/surveying/close-blocks";
import { countedBatch } from "../../../cloudfunctions/server/surveying/counted-batch";
import { createRandom } from "../random";
import type { Settled } from "./answer-sheet";
import { isCounted } from "./sheet-ends";

/** As many parts as the server spreads anonymous answers over. */
const parts = 8;

type Nameless = NonNullable<Settled["nameless"]>;

/** Everything that was counted by a moment. */
export interface Counted {
  readonly tallies: readonly TallyRecord[];
  readonly tallyMarks: readonly TallyMarkRecord[];
  readonly waitingTallies: readonly WaitingTallyRecord[];
}

function addTo(tallies: Map<string, TallyRecord>, addition: TallyRecord): void {
  const before = tallies.get(addition._id);
  tallies.set(addition._id, before ? withAddition(before, addition) : addition);
}

function countNameless(
  tallies: Map<string, TallyRecord>,
  { _id, surveyKey, month, ...given }: AnonymousSheetRecord,
  survey: Survey,
): void {
  const tally = tallyOf({ issued: true, shown: true, answered: true, declined: false, survey, ...given });
  const part = createRandom(`part ${_id}`).between(0, parts - 1);
  addTo(tallies, {
    ...tally,
    _id: `${surveyKey}:${month}:all:all:${part}`,
    surveyKey,
    week: month,
    slice: "all",
    key: "all",
  });
}

/** Joins what was counted to blocks, and what waited too long to the whole; answers what still waits. */
function join(
  tallies: Map<string, TallyRecord>,
  cells: ReadonlyMap<string, CountedCell>,
  today: LocalDate,
): readonly WaitingTallyRecord[] {
  const waiting = new Map<string, WaitingTallyRecord>();
  const add = (cell: CountedCell) => {
    const closed = closeBlocks(cell, waiting.get(cell._id));
    for (const addition of closed.additions) addTo(tallies, addition);
    waiting.set(cell._id, closed.waiting);
  };
  for (const cell of cells.values()) add(cell);
  for (const record of [...waiting.values()].filter(({ poolAt }) => poolAt !== undefined && poolAt <= today)) {
    const { pool, left } = intoPool(record);
    waiting.set(left._id, left);
    add(pool);
  }
  return [...waiting.values()];
}

/**
 * Counts the sheets that have come to their end as the sweep would have by `now`, with the mark of how far it came, and
 * the anonymous answers as they were counted when they were given.
 */
export function countTold(
  sheets: readonly SheetRecord[],
  nameless: readonly (Nameless & { readonly record: AnonymousSheetRecord })[],
  surveys: ReadonlyMap<string, Survey>,
  now: Instant,
): Counted {
  const ended = sheets.filter(({ endedAt }) => endedAt !== undefined && isCounted(endedAt, now));
  const { cells, nameless: issuedNameless } = countedBatch(ended, surveys);
  const tallies = new Map(issuedNameless);
  const waitingTallies = join(tallies, cells, clinicDateAt(now));
  for (const { record, survey } of nameless) countNameless(tallies, record, survey);
  const upTo = ended
    .flatMap(({ countOrder }) => countOrder ?? [])
    .sort()
    .at(-1);
  return {
    tallies: [...tallies.values()],
    waitingTallies,
    tallyMarks: upTo === undefined ? [] : [{ _id: "sheets", upTo, at: now }],
  };
}
