import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { TallyBlock } from "@shared/survey/join-small";
import type { Survey } from "@shared/survey/survey";
import type { SurveyTally } from "@shared/survey/survey-tally";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import type { SheetRecord, TallyRecord, WaitingTallyRecord } from "../store/survey-records";
import { type CountedCell, cellId, slicesOf, tallyId } from "./close-blocks";
import { monthStart, weekOf } from "./tally-week";

/** By what the results of a sheet are compared. */
const partsOf = ({ slices, label, anonymous }: SheetRecord): WaitingTallyRecord["parts"] =>
  anonymous
    ? []
    : Object.entries({ ...slices, ...(label === undefined ? {} : { label }) }).map(([slice, key]) => ({
        slice,
        key: String(key),
      }));

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

/** What a batch of sheets comes to before it is joined to blocks. */
export interface CountedBatch {
  /** Sheets that have a name, by what they have in common. */
  readonly cells: ReadonlyMap<string, CountedCell>;
  /** Of anonymous ones that they were issued; months that are not over are not shown. */
  readonly nameless: ReadonlyMap<string, TallyRecord>;
}

const addWeek = (weeks: readonly TallyBlock[], week: LocalDate, tally: SurveyTally): readonly TallyBlock[] => [
  ...weeks.filter((one) => one.week !== week),
  { since: week, week, tally: addTallies(weeks.find((one) => one.week === week)?.tally ?? emptyTally, tally) },
];

/** Adds up a batch. A sheet counts in the week in which it was issued. */
export function countedBatch(sheets: readonly SheetRecord[], surveys: ReadonlyMap<string, Survey>): CountedBatch {
  const cells = new Map<string, CountedCell>();
  const nameless = new Map<string, TallyRecord>();
  for (const sheet of sheets) {
    const { surveyKey } = sheet;
    const survey = surveys.get(surveyKey);
    if (!survey || sheet.issuedAt === undefined) continue;
    const issuedOn = clinicDateAt(sheet.issuedAt);
    const tally = tallyOfSheet(sheet, survey);
    if (sheet.anonymous) {
      const week = monthStart(issuedOn);
      const _id = tallyId(surveyKey, week, "all", "all");
      const before = nameless.get(_id) ?? { ...emptyTally, _id, surveyKey, week, slice: "all", key: "all" };
      nameless.set(_id, { ...before, ...addTallies(before, tally) });
      continue;
    }
    const parts = partsOf(sheet);
    const _id = cellId(surveyKey, parts);
    const { weeks } = cells.get(_id) ?? { weeks: [] };
    cells.set(_id, { _id, surveyKey, parts, weeks: addWeek(weeks, weekOf(issuedOn), tally) });
  }
  return { cells, nameless };
}

/** Ids of the records that a sheet may change. */
export function recordsOf(sheet: SheetRecord, surveys: ReadonlyMap<string, Survey>): readonly string[] {
  const { cells, nameless } = countedBatch([sheet], surveys);
  const named = [...cells.values()].flatMap(({ _id, surveyKey, parts, weeks }) => [
    _id,
    ...weeks.flatMap(({ week }) => slicesOf({ parts }).map(({ slice, key }) => tallyId(surveyKey, week, slice, key))),
  ]);
  return [...named, ...nameless.keys()];
}
