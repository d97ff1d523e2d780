import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { budgetAllows, type IssuedSheet, waitedEnough } from "@shared/survey/budget";
import { type Survey, surveyKey } from "@shared/survey/survey";
import type { FatigueBudget, SurveyRule } from "@shared/survey/survey-rule";
import { command } from "../store/database";
import { changeSheet, sheetOrder } from "../store/sheets";
import { historyOf, takeFromBudget } from "../store/survey-budgets";
import type { SheetRecord } from "../store/survey-records";
import { inviteTo } from "./invite-to";

/** Everything a sheet is issued with. */
export interface Issue {
  readonly sheet: SheetRecord;
  readonly survey: Survey;
  readonly rule: SurveyRule;
  readonly person: string;
  readonly budget: FatigueBudget;
  readonly slices: SheetRecord["slices"];
}

/** The end of its last day; what is asked before a visit ends when the visit begins. */
function closesAtOf({ sheet, rule }: Issue, now: Instant): Instant {
  const end = clinicTime(addDays(clinicDateAt(now), rule.openDays + 1), 0);
  return rule.trigger.kind === "visitAhead" ? (Math.min(end, sheet.lateAt) as Instant) : end;
}

/** As it is written; it is looked at again at once while nobody has been told of it. */
function issued(issue: Issue, now: Instant) {
  const { sheet, survey, rule, slices } = issue;
  const closesAt = closesAtOf(issue, now);
  return {
    state: "issued",
    version: survey.version,
    surveyKey: surveyKey(survey),
    ...(survey.privacy === "anonymous" ? { anonymous: true as const } : {}),
    slices,
    issuedAt: now,
    closesAt,
    lookAt: rule.tell === "message" ? now : closesAt,
    order: sheetOrder("issued", sheet.dueAt, sheet._id),
  } as const;
}

/**
 * Issues a sheet: it counts in the person's budget, can be answered from then on, and is told of. Each step is safe to do
 * again, so one that dies in between is finished by the next look. `budget` or `tooSoon` when another survey came
 * first meanwhile; `moved` when somebody else issued or skipped it.
 */
export async function issueSheet(issue: Issue, now: Instant): Promise<"issued" | "budget" | "tooSoon" | "moved"> {
  const { sheet, survey, rule } = issue;
  const entry = { sheetId: sheet._id, surveyId: survey.id, at: now };
  const waited = (before: readonly IssuedSheet[]) => waitedEnough(survey, before, now);
  const apart = survey.daysApart !== undefined;
  if (apart && !(await takeFromBudget(historyOf(sheet.patientId), entry, waited))) return "tooSoon";
  const free = (before: readonly IssuedSheet[]) => survey.purpose === "care" || budgetAllows(before, issue.budget, now);
  if (!(await takeFromBudget(issue.person, entry, free))) return "budget";
  const change = issued(issue, now);
  if (!(await changeSheet(sheet, { ...change, slices: command.set(change.slices) }))) return "moved";
  if (rule.tell === "message") await inviteTo({ ...sheet, ...change }, survey, now);
  return "issued";
}
