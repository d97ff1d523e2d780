import type { Instant } from "@shared/calendar/instant";
import type { Survey } from "@shared/survey/survey";
import { addTallies, tallyOf } from "@shared/survey/tally-sheet";
import type {
  AnonymousSheetRecord,
  SheetRecord,
  TallyMarkRecord,
  TallyRecord,
} from "../../../cloudfunctions/server/store/survey-records";
import { additionsOf } from "../../../cloudfunctions/server/surveying/count-sheets";
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
}

function addTo(tallies: Map<string, TallyRecord>, addition: TallyRecord): void {
  const before = tallies.get(addition._id);
  tallies.set(addition._id, before ? { ...before, ...addTallies(before, addition) } : addition);
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
  const tallies = new Map(additionsOf(ended, surveys));
  for (const { record, survey } of nameless) countNameless(tallies, record, survey);
  const upTo = ended
    .flatMap(({ countOrder }) => countOrder ?? [])
    .sort()
    .at(-1);
  return {
    tallies: [...tallies.values()],
    tallyMarks: upTo === undefined ? [] : [{ _id: "sheets", upTo, at: now }],
  };
}
