import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { dayBegins } from "@shared/calendar/read-moment";
import type { SheetScore } from "@shared/survey/sheet";
import { leastShown } from "@shared/survey/suppress";
import type { Survey } from "@shared/survey/survey";
import { surveyKey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { contentHash } from "../content-hash";
import { anonymousPage } from "../store/anonymous-sheets";
import { answeredPage, latestAnswered } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { talliesOf } from "../store/tallies";
import { monthStart } from "./count-sheets";

/** One answered sheet, whichever way it is kept. */
export interface AnsweredRow {
  /** Means nothing elsewhere. */
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

/** A handful of anonymous answers could be told apart by who was asked, so they are not shown one by one. */
async function tooFew(key: string, { from, to }: Span): Promise<boolean> {
  const tallies = await talliesOf(key, "all", from, to);
  return tallies.reduce((sum, { answered }) => sum + answered, 0) < leastShown;
}

async function nameless(survey: Survey, span: Span, cursor: string | undefined, limit: number): Promise<Page> {
  const key = surveyKey(survey);
  const months = { from: monthStart(span.from), to: span.to };
  if (await tooFew(key, months)) return { rows: [] };
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
  rowId: contentHash(["sheet", sheet._id]).slice(0, 12),
  day: clinicDateAt(sheet.answeredAt as Instant),
  answers: sheet.answers ?? {},
  scores: sheet.scores ?? [],
  sheet,
});

async function named(survey: Survey, { from, to }: Span, cursor: string | undefined, limit: number): Promise<Page> {
  const until = dayBegins(addDays(to, 1));
  const { page, ...next } = await answeredPage(surveyKey(survey), dayBegins(from), until, cursor, limit);
  return { rows: page.map(rowOf), ...next };
}

/** The same, newest first and whenever it was answered; anonymous ones in no order. */
export async function latestRows(
  survey: Survey,
  today: LocalDate,
  cursor: string | undefined,
  limit: number,
): Promise<Page> {
  if (survey.privacy === "anonymous") return nameless(survey, { from: beginning, to: today }, cursor, limit);
  const { page, ...next } = await latestAnswered(surveyKey(survey), cursor, limit);
  return { rows: page.map(rowOf), ...next };
}

/** A page of everything that was answered to one version, one by one. */
export const answeredRows = (survey: Survey, span: Span, cursor: string | undefined, limit: number): Promise<Page> =>
  survey.privacy === "anonymous" ? nameless(survey, span, cursor, limit) : named(survey, span, cursor, limit);
