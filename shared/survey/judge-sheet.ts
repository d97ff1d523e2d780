import { clinicDateAt, type Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { Pathway, PathwayId } from "../pathway/pathway";
import { askingTime } from "./asking-time";
import { budgetAllows, type IssuedSheet, waitedEnough } from "./budget";
import type { PlannedSheet } from "./planned-sheet";
import { isAmong, shareOf } from "./share-of";
import type { SkipReason } from "./sheet";
import type { Survey } from "./survey";
import type { FatigueBudget, SurveyRule } from "./survey-rule";

type DueSheet = Pick<PlannedSheet, "sheetId" | "surveyId" | "dueAt" | "lateAt">;

/** What is true of a planned sheet, its person and its survey when it falls due. */
export interface SheetTruth {
  /** Absent when the programme has it no more. */
  readonly rule?: SurveyRule | undefined;
  /** The released version in force; absent when there is none. */
  readonly survey?: Survey | undefined;
  /** Of the person's follow-up; absent when the sheet belongs to none. */
  readonly pathwayId?: PathwayId | undefined;
  readonly sensitivity?: Pathway["sensitivity"] | undefined;
  readonly complaintOpen: boolean;
  /** What the sheet is about happened, or is still to come, and the follow-up goes on. */
  readonly subjectHolds: boolean;
  /** The person said no to what the survey asks consent for, or took it back. */
  readonly consentRefused: boolean;
  /** What the person who is asked was given lately, over all surveys and everybody they act for. */
  readonly issued: readonly IssuedSheet[];
  /** What this patient was given of the surveys that must lie days apart. */
  readonly issuedToPatient: readonly IssuedSheet[];
  /** The rule, as it stands now, would still bring this sheet up. */
  readonly stillPlanned: boolean;
  readonly budget: FatigueBudget;
  readonly today: LocalDate;
}

export type SheetJudgement =
  | { readonly kind: "issue" }
  | { readonly kind: "skip"; readonly reason: SkipReason }
  | { readonly kind: "wait"; readonly until: Instant };

/** A wave that was moved to another day is another wave. */
const isOldWave = ({ trigger }: SurveyRule, { dueAt }: DueSheet): boolean =>
  trigger.kind === "wave" && clinicDateAt(askingTime(trigger.at)) !== clinicDateAt(dueAt);

/** A random rule has drawn already when it planned. */
const isSampled = (rule: SurveyRule, { sheetId }: DueSheet, pathwayId: PathwayId | undefined): boolean =>
  rule.trigger.kind === "random" || isAmong(sheetId, shareOf(rule, pathwayId));

/** Why this survey may not be given to this person now, whatever else was given. */
function againstSurvey(survey: Survey, truth: SheetTruth): SkipReason | undefined {
  const { licence, purpose } = survey;
  if (survey.recommends && truth.sensitivity === "high") return "sensitive";
  if (purpose === "experience" && truth.complaintOpen) return "complaint";
  if (survey.consent !== undefined && truth.consentRefused) return "noConsent";
  return licence.kind === "licensed" && licence.validUntil < truth.today ? "licence" : undefined;
}

/** Why the person is left in peace. */
function againstPeace(sheet: DueSheet, survey: Survey, truth: SheetTruth, now: Instant): SkipReason | undefined {
  const others = (issued: readonly IssuedSheet[]) => issued.filter(({ sheetId }) => sheetId !== sheet.sheetId);
  if (!waitedEnough(survey, others(truth.issuedToPatient), now)) return "tooSoon";
  return survey.purpose === "experience" && !budgetAllows(others(truth.issued), truth.budget, now)
    ? "budget"
    : undefined;
}

function against(sheet: DueSheet, truth: SheetTruth, now: Instant): SkipReason | undefined {
  const { rule, survey } = truth;
  if (!rule?.on || rule.surveyId !== sheet.surveyId || survey?.id !== sheet.surveyId) return "ruleOff";
  if (!truth.stillPlanned || isOldWave(rule, sheet)) return "ruleOff";
  if (!truth.subjectHolds) return "over";
  if (!isSampled(rule, sheet, truth.pathwayId)) return "notSampled";
  return againstSurvey(survey, truth) ?? againstPeace(sheet, survey, truth, now);
}

/**
 * Whether a planned sheet is issued now, waits for its time or for the next morning, or is never issued. Nothing is judged
 * before its time. Surveys of care are not held back by the budget.
 */
export function judgeSheet(sheet: DueSheet, truth: SheetTruth, now: Instant): SheetJudgement {
  const until = askingTime(Math.max(now, sheet.dueAt) as Instant);
  const late = until >= sheet.lateAt;
  if (until > now && !late) return { kind: "wait", until };
  const reason = against(sheet, truth, now) ?? (late ? "late" : undefined);
  return reason === undefined ? { kind: "issue" } : { kind: "skip", reason };
}
