import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { ResultSlice, ResultView, TrendPoint } from "@shared/contract/survey-views";
import { catalogue } from "@shared/pathway/catalogue";
import { resultPart } from "@shared/survey/result-part";
import { leastShown, suppressed } from "@shared/survey/suppress";
import { type Survey, surveyKey } from "@shared/survey/survey";
import type { SurveyTally } from "@shared/survey/survey-tally";
import { addTallies, emptyTally } from "@shared/survey/tally-sheet";
import { team } from "../store/staff";
import type { TallyRecord } from "../store/survey-records";
import { talliesOf } from "../store/tallies";
import { recentTimetable } from "../store/timetable";
import { openMonths } from "./open-months";

function addUp(
  records: readonly TallyRecord[],
  keyOf: (record: TallyRecord) => string,
): ReadonlyMap<string, SurveyTally> {
  const sums = new Map<string, SurveyTally>();
  for (const record of records) sums.set(keyOf(record), addTallies(sums.get(keyOf(record)) ?? emptyTally, record));
  return sums;
}

const labels: Readonly<Record<string, string>> = { all: "全部", before: "之前", after: "之后" };

/** What the parts of a slice are called. */
async function titlesOf(slice: ResultSlice, now: Instant): Promise<ReadonlyMap<string, string>> {
  if (slice === "doctor" || slice === "nurse") return new Map((await team()).map(({ id, name }) => [id, name]));
  if (slice === "service") return new Map((await recentTimetable(now)).services.map(({ id, title }) => [id, title]));
  if (slice === "pathway") return new Map(Object.values(catalogue).map(({ id, title }) => [id, title]));
  return new Map(Object.entries(labels));
}

const meansOf = ({ scores }: SurveyTally): TrendPoint["means"] =>
  Object.fromEntries(Object.entries(scores).map(([id, { sum, count }]) => [id, count === 0 ? 0 : sum / count]));

function trendOf(weeks: ReadonlyMap<string, SurveyTally>): readonly TrendPoint[] {
  const entries = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1));
  const hidden = suppressed(entries.map(([, { answered }]) => answered));
  return entries.map(([week, tally], place) => ({
    week: week as LocalDate,
    issued: tally.issued,
    answered: hidden[place] ? 0 : tally.answered,
    means: hidden[place] ? {} : meansOf(tally),
    suppressed: hidden[place] ?? true,
  }));
}

/**
 * Which parts are too small to be shown. What belongs to no part counts as one more, because it, too, could be taken from the
 * whole; the whole itself is hidden for its own smallness alone.
 */
function hiddenParts(
  slice: ResultSlice,
  parts: readonly (readonly [string, SurveyTally])[],
  whole: readonly TallyRecord[],
): readonly boolean[] {
  const counts = parts.map(([, { answered }]) => answered);
  if (slice === "all") return counts.map((count) => count > 0 && count < leastShown);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const rest = sum(whole.map(({ answered }) => answered)) - sum(counts);
  return suppressed([...counts, rest]);
}

type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** The weeks that are really shown: blocks are shown whole, from their first week on. */
function shownSpan(records: readonly TallyRecord[], { from, to }: Span, today: LocalDate): Span {
  const [first] = records.map(({ since, week }) => since ?? week).sort();
  const last = records
    .map(({ week }) => week)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return { from, to };
  const sunday = addDays(last, 6);
  return { from: first < from ? first : from, to: sunday < today ? sunday : today };
}

/** The results of one version, from what was counted alone: reads grow with weeks and parts, never with answers. */
export async function readResults(
  survey: Survey,
  slice: ResultSlice,
  { from, to }: Span,
  now: Instant,
): Promise<Pick<ResultView, "from" | "to" | "parts" | "trend" | "leastShown">> {
  const key = surveyKey(survey);
  const [counted, sliced, titles] = await Promise.all([
    talliesOf(key, "all", from, to),
    slice === "all" ? Promise.resolve(undefined) : talliesOf(key, slice, from, to),
    titlesOf(slice, now),
  ]);
  const months = survey.privacy === "anonymous" ? openMonths(counted, clinicDateAt(now)) : undefined;
  const span = months === undefined ? shownSpan(counted, { from, to }, clinicDateAt(now)) : { from, to };
  const whole = months === undefined ? counted : counted.filter(({ week }) => months.has(week));
  const parts = [...addUp(sliced ?? whole, (record) => record.key)];
  const hidden = hiddenParts(slice, parts, whole);
  return {
    ...span,
    parts: parts.map(([part, tally], place) =>
      resultPart(part, titles.get(part) ?? part, tally, survey, hidden[place] ?? true),
    ),
    trend: trendOf(addUp(whole, ({ week }) => week)),
    leastShown,
  };
}
