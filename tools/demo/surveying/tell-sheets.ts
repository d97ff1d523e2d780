import { after, type Instant, minutes } from "@shared/calendar/instant";
import { type Survey, surveyKey } from "@shared/survey/survey";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import type {
  AnonymousSheetRecord,
  SheetRecord,
  SurveyBudgetRecord,
} from "../../../cloudfunctions/server/store/survey-records";
import { surveyOf } from "../../../cloudfunctions/server/store/surveys";
import { createRandom } from "../random";
import type { PersonToReach } from "../reminding/person-to-reach";
import { leftAt } from "../visits/left-at";
import { answerSheet, type Settled } from "./answer-sheet";
import { type Counted, countTold } from "./count-told";
import { demoProgramme } from "./demo-programme";
import { demoSurveys } from "./demo-surveys";
import { invite } from "./invite";
import { type CameUp, issueOrSkip } from "./issue-or-skip";
import { namelessRecords } from "./nameless-record";
import { planSheets } from "./plan-sheets";
import { forgetMoment } from "./sheet-ends";
import { createSurveyBooks, type SurveyBooks } from "./survey-books";

/** Everything that asking has left behind so far. */
export interface ToldSheets extends Counted {
  readonly sheets: readonly SheetRecord[];
  readonly anonymousSheets: readonly AnonymousSheetRecord[];
  readonly surveyBudgets: readonly SurveyBudgetRecord[];
  readonly messages: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
  readonly moodConsents: ReturnType<SurveyBooks["moodConsents"]>;
}

/** Some say yes to further questions when they leave: one tap, one invitation. */
function tapAtLeaving({ reader: { wallet }, appointments }: PersonToReach, now: Instant): void {
  for (const appointment of appointments) {
    const at = leftAt(appointment);
    if (at === undefined || at > now || !createRandom(`tap for surveys ${appointment._id}`).chance(0.55)) continue;
    wallet?.tap(["survey"], Math.min(after(at, minutes(9)), now) as Instant);
  }
}

interface Told extends Settled {
  readonly rows: readonly MessageRecord[];
}

function tellSheet(cameUp: CameUp, books: SurveyBooks, now: Instant): Told {
  const { rule, person } = cameUp;
  const sheet = issueOrSkip(cameUp, books, now);
  if (sheet.state !== "issued") return { sheet, rows: [] };
  const rows = rule.tell === "message" ? invite(sheet, cameUp.survey, person.reader, now) : [];
  return { ...answerSheet({ ...cameUp, sheet }, books, now), rows };
}

/** The sheets of everybody in the order in which they fell due: one budget a person, whoever it is about. */
function inOrder(people: readonly PersonToReach[], surveys: ReadonlyMap<string, Survey>, now: Instant) {
  const cameUp = people.flatMap((person) =>
    planSheets(person, now).flatMap((sheet): readonly CameUp[] => {
      const survey = surveys.get(sheet.surveyId);
      const rule = demoProgramme.rules.find(({ id }) => id === sheet.ruleId);
      return survey && rule ? [{ sheet, person, survey, rule }] : [];
    }),
  );
  return cameUp.sort((one, other) => one.sheet.dueAt - other.sheet.dueAt || (one.sheet._id < other.sheet._id ? -1 : 1));
}

/** Tells what people were asked and what they answered, by the product's own rules, and counts it as the sweep does. */
export function tellSheets(people: readonly PersonToReach[], now: Instant): ToldSheets {
  const inForce = demoSurveys(now).map(surveyOf);
  for (const person of people) tapAtLeaving(person, now);
  const books = createSurveyBooks();
  const byId = new Map(inForce.map((survey) => [survey.id, survey]));
  const told = inOrder(people, byId, now).map((cameUp) => tellSheet(cameUp, books, now));
  const sheets = told.map(({ sheet }) => sheet);
  const nameless = namelessRecords(told.flatMap((one) => one.nameless ?? []));
  const byKey = new Map(inForce.map((survey) => [surveyKey(survey), survey]));
  return {
    sheets: sheets.map((sheet) => forgetMoment(sheet, now)),
    anonymousSheets: nameless.map(({ record }) => record),
    surveyBudgets: books.budgets(),
    messages: told.flatMap(({ rows }) => rows),
    calls: told.flatMap(({ call }) => call ?? []),
    moodConsents: books.moodConsents(),
    ...countTold(sheets, nameless, byKey, now),
  };
}
