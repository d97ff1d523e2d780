import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { Case } from "@shared/case/case";
import type {
  Approval,
  ExitReason,
  ExperimentPlan,
  ExperimentState,
  ExperimentTally,
} from "@shared/experiment/experiment";
import type { PathwayId } from "@shared/pathway/pathway";
import type { SheetDraft, SheetScore, SheetState, SkipReason } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyProgramme } from "@shared/survey/survey-rule";
import type { SurveyTally } from "@shared/survey/survey-tally";
import type { StaffReference } from "@shared/team/staff";

/** One version of a survey. `_id` = `surveyKey`. Once released its content never changes. */
export interface SurveyRecord extends Survey {
  readonly _id: string;
  readonly state: "draft" | "released" | "retired";
  /** Raised by every change of a draft. */
  readonly revision: number;
  readonly contentHash: string;
  readonly savedBy?: StaffReference;
  readonly released?: { readonly by: StaffReference; readonly at: Instant };
  readonly retired?: { readonly by: StaffReference; readonly at: Instant };
}

/** The one document `programmes/own`. */
export interface ProgrammeRecord extends SurveyProgramme {
  readonly _id: "own";
}

/**
 * One person's copy of a survey, with what was answered: one document, so that an answer is stored whole or not at all.
 * `_id` is derived from the rule and what brought it up, so that nobody is asked twice about one thing. With an anonymous
 * survey it never holds answers nor the time of answering.
 */
export interface SheetRecord {
  readonly _id: string;
  /** Of the rule that brought it up. */
  readonly ruleId: string;
  readonly surveyId: string;
  /** The version that was issued; while planned the one in force then. */
  readonly version: number;
  readonly surveyKey: string;
  readonly anonymous?: true;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly appointmentId?: string;
  /** What it is about, in words. */
  readonly about?: { readonly title: string; readonly at: Instant };
  readonly label?: "before" | "after";
  /** By what results are compared. */
  readonly slices: {
    readonly doctor?: string;
    readonly nurse?: string;
    readonly pathway?: PathwayId;
    readonly service?: string;
  };
  readonly state: SheetState;
  readonly reason?: SkipReason;
  readonly dueAt: Instant;
  /** From then on a planned sheet is skipped. */
  readonly lateAt: Instant;
  readonly issuedAt?: Instant;
  readonly shownAt?: Instant;
  readonly answeredAt?: Instant;
  readonly closesAt?: Instant;
  /** When it was answered, declined or expired; never with an anonymous answer. */
  readonly endedAt?: Instant;
  /** `endHashOf`: with every anonymous sheet that ended, however it did. It never stands with the answers. */
  readonly endHash?: string;
  readonly draft?: SheetDraft;
  /** Raised by every change of the draft. */
  readonly revision: number;
  readonly answers?: SurveyAnswers;
  readonly scores?: readonly SheetScore[];
  /** Filled in on the telephone. */
  readonly by?: StaffReference;
  /** `oldestFirst(answeredAt, _id)`: what the list of texts walks. */
  readonly answeredOrder?: string;
  /** The Monday of the week of the answer, and chance: what exports walk, so that neither order nor cursor tells who. */
  readonly exportOrder?: string;
  /** `oldestFirst(endedAt, _id)`: the order in which sheets are counted. */
  readonly countOrder?: string;
  /** When the customer team was asked to call, because nobody had answered. */
  readonly calledAt?: Instant;
  /** When to look at it next: to issue it, to let it expire, to count it. Absent when there is nothing more to do. */
  readonly lookAt?: Instant;
  /** `planned:…`, `waiting:…` while it can be answered, `over:…` then; newest first: what a person's list walks. */
  readonly order: string;
}

/**
 * What somebody answered who is not to be known: no name, no sheet, no time but the month. `_id` is random, and `order` as
 * well, so that not even the order of writing is left.
 */
export interface AnonymousSheetRecord {
  readonly _id: string;
  readonly surveyKey: string;
  /** First day of the month in which it was answered. */
  readonly month: LocalDate;
  readonly answers: SurveyAnswers;
  readonly scores: readonly SheetScore[];
  readonly order: string;
}

/** A walk over the people a rule concerns. `_id` = `<rule id>:<wave or week>`. */
export interface SurveyRunRecord {
  readonly _id: string;
  readonly ruleId: string;
  /** Monday of the week of a random draw; absent with a wave or a rule that was switched on. */
  readonly week?: LocalDate;
  /** After which follow-up the next page begins. */
  readonly cursor?: string;
  readonly lookAt?: Instant;
}

/**
 * What one person was asked lately, over all surveys. `_id` = openid, or the patient's id for who is not in WeChat; or
 * `own:<patient id>` for the surveys of a patient that must lie days apart.
 */
export interface SurveyBudgetRecord {
  readonly _id: string;
  /** Newest first: the latest 20, and beyond them the latest of each further survey. */
  readonly issued: readonly { readonly sheetId: string; readonly surveyId: string; readonly at: Instant }[];
  /** Raised by every change. */
  readonly revision: number;
}

/** What was answered in one week, for one slice. `_id` = `<survey key>:<week>:<slice>:<key>[:<part>]`. */
export interface TallyRecord extends SurveyTally {
  readonly _id: string;
  readonly surveyKey: string;
  readonly week: LocalDate;
  /** The earliest week in it, where weeks with too few answers were joined to this one; absent with an anonymous survey. */
  readonly since?: LocalDate;
  /** `all`, `doctor`, `nurse`, `pathway`, `service` or `label`. */
  readonly slice: string;
  readonly key: string;
}

/**
 * Counted sheets that have exactly the same parts, too few of them answered to be shown: they wait for the next count.
 * `_id` = `<survey key>[:<slice>=<key>]…`. Without `week` nothing waits.
 */
export interface WaitingTallyRecord extends SurveyTally {
  readonly _id: string;
  readonly surveyKey: string;
  readonly parts: readonly { readonly slice: string; readonly key: string }[];
  readonly since?: LocalDate;
  readonly week?: LocalDate;
  /** From then on it counts in the whole alone; absent with what has no parts. */
  readonly poolAt?: LocalDate;
}

/** How far something was counted. `_id` names what. */
export interface TallyMarkRecord {
  readonly _id: string;
  readonly upTo: string;
  readonly at: Instant;
}

/** Something to be settled with a patient. `_id` is derived from what opened it. */
export interface CaseRecord extends Case {
  readonly _id: string;
  /** For the team, e.g. the concern of the survey. */
  readonly title: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly sheetId?: string;
  readonly scores?: readonly SheetScore[];
  readonly alarm?: { readonly harmNow?: boolean; readonly someoneThere?: boolean; readonly callBack?: boolean };
  /** Requests of the patient that were taken in, so that the same one again changes nothing. */
  readonly requests?: readonly string[];
  /** `caseOrder`: a crisis first, then the one due first; closed ones newest first. What the list walks. */
  readonly order: string;
}

/** An experiment with everything counted. */
export interface ExperimentRecord {
  readonly _id: string;
  readonly plan: ExperimentPlan;
  readonly state: ExperimentState;
  readonly revision: number;
  readonly by: StaffReference;
  readonly at: Instant;
  /** Ids of those who wrote at the plan before `by`, since it was last approved. */
  readonly earlierAuthors?: readonly string[];
  /** The version that the order of a survey was checked against. */
  readonly surveyVersion?: number;
  readonly approved?: Approval;
  readonly startedAt?: Instant;
  /** Without `by` it stopped by itself: `guardrail` or `surveyChanged`. */
  readonly stopped?: { readonly by?: StaffReference; readonly at: Instant; readonly reason: string };
  /** The part of all people who may take part: [from, to) of a thousand. No two running experiments share any. */
  readonly slots?: { readonly from: number; readonly to: number };
  readonly tally: ExperimentTally;
  readonly order: string;
}

/** One person in one experiment. `_id` = `<experiment id>:<person>`. */
export interface ExperimentUnitRecord {
  readonly _id: string;
  readonly experimentId: string;
  /** The WeChat user, or the patient's id for who is not in WeChat. */
  readonly person: string;
  readonly patientId: string;
  readonly patientName: string;
  /** Empty with who was left out before they joined. */
  readonly armId: string;
  readonly joinedAt: Instant;
  /** What is looked at when the window is over: an appointment, `<episode>:<task>` or a sheet. */
  readonly subjectId: string;
  readonly episodeId?: string;
  /** Refusals of the pop-up when the person joined. */
  readonly refusals: number;
  /** `by` and `note`: who of the team took them out, and why. */
  readonly exit?: {
    readonly reason: ExitReason;
    readonly at: Instant;
    readonly by?: StaffReference;
    readonly note?: string;
  };
  /** Newest exit first; absent while taking part, and with who left only because the experiment stopped. */
  readonly exitOrder?: string;
  readonly outcome?: { readonly success: boolean; readonly complaint: boolean; readonly optOut: boolean };
  /** When the window is over; absent once it was counted. */
  readonly lookAt?: Instant;
  /** `oldestFirst(joinedAt + window, _id)`: the order in which people are counted. */
  readonly settleOrder: string;
}

/** Which people each running experiment has. The one document `experimentLayers/own`. */
export interface ExperimentLayerRecord {
  readonly _id: "own";
  readonly taken: readonly { readonly experimentId: string; readonly from: number; readonly to: number }[];
}
