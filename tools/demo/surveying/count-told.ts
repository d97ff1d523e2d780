import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { Survey } from "@shared/survey/survey";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import type {
  AnonymousSheetRecord,
  SheetRecord,
  TallyMarkRecord,
  TallyRecord,
} from "../../../cloudfunctions/server/store/survey-records";
import { monthStart, weekOf } from "../../../cloudfunctions/server/surveying/count-sheets";
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

function slicesOf({ slices, label, anonymous }: SheetRecord): readonly (readonly [slice: string, key: string])[] {
  if (anonymous) return [["all", "all"]];
  const named = Object.entries({ ...slices, ...(label === undefined ? {} : { label }) });
  return [["all", "all"], ...named.map(([slice, key]) => [slice, String(key)] as const)];
}

const tallyOfSheet = ({ state, shownAt, answers, scores }: SheetRecord, survey: Survey) =>
  tallyOf({
    issued: true,
    shown: shownAt !== undefined || state === "answered",
    answered: state === "answered",
    declined: state === "declined",
    survey,
    answers,
    scores,
  });

function addTo(tallies: Map<string, TallyRecord>, addition: TallyRecord): void {
  const before = tallies.get(addition._id);
  tallies.set(addition._id, before ? { ...before, ...addTallies(before, addition) } : addition);
}

function countSheet(tallies: Map<string, TallyRecord>, sheet: SheetRecord, survey: Survey | undefined): void {
  const { surveyKey, issuedAt, anonymous } = sheet;
  if (survey === undefined || issuedAt === undefined) return;
  const issuedOn = clinicDateAt(issuedAt);
  const week = anonymous ? monthStart(issuedOn) : weekOf(issuedOn);
  for (const [slice, key] of slicesOf(sheet)) {
    const _id = `${surveyKey}:${week}:${slice}:${key}`;
    addTo(tallies, { ...emptyTally, ...tallyOfSheet(sheet, survey), _id, surveyKey, week, slice, key });
  }
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
  const tallies = new Map<string, TallyRecord>();
  const ended = sheets.filter(({ endedAt }) => endedAt !== undefined && isCounted(endedAt, now));
  for (const sheet of ended) countSheet(tallies, sheet, surveys.get(sheet.surveyKey));
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
