import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { SheetScore } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import { surveyKey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { contentHash } from "../content-hash";
import { anonymousPage } from "../store/anonymous-sheets";
import { answeredPage, latestAnswered } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { talliesOf } from "../store/tallies";
import { openMonths } from "./open-months";
import { monthStart, weekOf } from "./tally-week";

/** One answered sheet, whichever way it is kept. */
export interface AnsweredRow {
  /** Tells apart what stands in one list; no export has it. */
  readonly rowId: string;
  /** The day it was answered; of an anonymous one the first of the month. */
  readonly day: LocalDate;
  readonly answers: SurveyAnswers;
  readonly scores: readonly SheetScore[];
  readonly sheet?: SheetRecord;
}

interface Page {
  readonly rows: readonly AnsweredRow[];
  readonly cursor?: string;
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Before anything was ever answered. */
const beginning = "2020-01-01" as LocalDate;

async function nameless(survey: Survey, span: Span, now: Instant, cursor: string | undefined, limit: number) {
  const key = surveyKey(survey);
  const tallies = await talliesOf(key, "all", monthStart(span.from), span.to);
  const months = [...openMonths(tallies, clinicDateAt(now))];
  if (months.length === 0) return { rows: [] };
  const { page, ...next } = await anonymousPage(key, months, cursor, limit);
  const rows = page.map(({ _id, month, answers, scores }) => ({
    rowId: _id.slice(0, 12),
    day: month,
    answers,
    scores,
  }));
  return { rows, ...next };
}

const rowOf = (sheet: SheetRecord): AnsweredRow => ({
  rowId: contentHash(["text", sheet._id]).slice(0, 12),
  day: clinicDateAt(sheet.answeredAt as Instant),
  answers: sheet.answers ?? {},
  scores: sheet.scores ?? [],
  sheet,
});

async function named(survey: Survey, { from, to }: Span, cursor: string | undefined, limit: number): Promise<Page> {
  const until = addDays(weekOf(to), 7);
  const { page, ...next } = await answeredPage(surveyKey(survey), weekOf(from), until, cursor, limit);
  return { rows: page.map(rowOf), ...next };
}

/** The same, newest first and whenever it was answered; anonymous ones in no order. */
export async function latestRows(
  survey: Survey,
  now: Instant,
  cursor: string | undefined,
  limit: number,
): Promise<Page> {
  if (survey.privacy === "anonymous")
    return nameless(survey, { from: beginning, to: clinicDateAt(now) }, now, cursor, limit);
  const { page, ...next } = await latestAnswered(surveyKey(survey), cursor, limit);
  return { rows: page.map(rowOf), ...next };
}

/** A page of everything that was answered to one version in whole weeks, one by one. */
export const answeredRows = (
  survey: Survey,
  span: Span,
  now: Instant,
  cursor: string | undefined,
  limit: number,
): Promise<Page> =>
  survey.privacy === "anonymous" ? nameless(survey, span, now, cursor, limit) : named(survey, span, cursor, limit);
