import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { ConsentPurpose } from "../consent/consent";
import type { InBoth } from "../survey/in-both";
import type { ResultPart } from "../survey/result-part";
import type { SheetDraft, SheetScore, SheetState, SkipReason } from "../survey/sheet";
import type { Survey } from "../survey/survey";
import type { SurveyAnswers } from "../survey/survey-answers";
import type { CrisisContact, SurveyProgramme } from "../survey/survey-rule";
import type { Clinic } from "../team/clinic";
import type { StaffReference } from "../team/staff";
import type { MyCase } from "./case-views";

/** A survey that waits for the caller. */
export interface MySheet {
  readonly sheetId: string;
  readonly surveyId: string;
  readonly title: InBoth;
  readonly minutes: number;
  readonly anonymous: boolean;
  readonly patientName: string;
  /** What it is about, e.g. the visit's title and time; absent when it is about nothing in particular. */
  readonly about?: { readonly title: string; readonly at: Instant };
  readonly label?: "before" | "after";
  readonly issuedAt: Instant;
  readonly closesAt: Instant;
  /** Begun on this phone or another. */
  readonly begun: boolean;
  /** One or two questions: shown whole where it is found. */
  readonly micro?: Survey;
}

export interface MySheets {
  readonly now: Instant;
  readonly sheets: readonly MySheet[];
}

/** A sheet to be filled in. */
export interface OpenSheet {
  readonly now: Instant;
  readonly sheet: MySheet;
  /** Questions in the order in which this person gets them. */
  readonly survey: Survey;
  /** Raised by every save; absent answers mean nothing was saved. Never present with an anonymous survey. */
  readonly draft?: SheetDraft;
  readonly revision: number;
  /** Must be decided on first; `episodeId` is where the decision is kept. */
  readonly consent?: { readonly purpose: ConsentPurpose; readonly episodeId: string };
  readonly clinic: Clinic;
  /** With questions about mood: whom the clinic has on duty, and when an alarm is seen. */
  readonly crisis?: CrisisContact;
}

/** What the person sees after the last question; the same sheet again gets the same receipt. */
export interface SheetReceipt {
  readonly sheetId: string;
  readonly closing: InBoth;
  readonly answeredAt?: Instant;
  /** Somebody of the team has taken it up. */
  readonly cases: readonly MyCase[];
}

/** One version of a survey as the team sees it. */
export interface SurveyRow {
  readonly survey: Survey;
  readonly state: "draft" | "released" | "retired";
  /** Comes with the product; a copy of it can be changed, not the survey itself. */
  readonly builtIn: boolean;
  readonly contentHash: string;
  /** With a draft: raised by every change. */
  readonly revision: number;
  readonly savedBy?: StaffReference;
  readonly released?: { readonly by: StaffReference; readonly at: Instant };
  readonly retired?: { readonly by: StaffReference; readonly at: Instant };
}

export interface SurveyList {
  readonly now: Instant;
  /** Newest version first. */
  readonly rows: readonly SurveyRow[];
  readonly programme: SurveyProgramme;
}

/** By what results are compared. */
export type ResultSlice = "all" | "doctor" | "nurse" | "pathway" | "service" | "label";

/** One week (from its Monday); without figures when too few answered. */
export interface TrendPoint {
  readonly week: LocalDate;
  readonly issued: number;
  readonly answered: number;
  /** Mean by score id. */
  readonly means: Readonly<Record<string, number>>;
  readonly suppressed: boolean;
}

export interface ResultView {
  readonly now: Instant;
  readonly survey: Survey;
  /** The whole weeks that are really shown: those with few answers are joined to their neighbours. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parts: readonly ResultPart[];
  readonly trend: readonly TrendPoint[];
  /** Fewer answers than this are not shown. */
  readonly leastShown: number;
  /** Answers until then are counted. */
  readonly countedUntil: Instant;
}

/** One answer in words. */
export interface TextRow {
  /** Opaque; no export has it. */
  readonly rowId: string;
  readonly questionId: string;
  readonly text: string;
  /** The week of an anonymous one, the day of any other. */
  readonly day: LocalDate;
  readonly patientName?: string;
  readonly episodeId?: string;
}

export interface TextPage {
  readonly rows: readonly TextRow[];
  readonly cursor?: string;
}

/** One sheet as a line of an export: no name, no number; who makes a file of them numbers them. */
export interface ExportRow {
  readonly week: LocalDate;
  readonly answers: SurveyAnswers;
  readonly scores: readonly SheetScore[];
  readonly pathwayId?: string;
  readonly label?: "before" | "after";
}

export interface ExportPage {
  readonly rows: readonly ExportRow[];
  readonly cursor?: string;
}

/** A sheet of one patient, for the team. */
export interface SheetRow {
  readonly sheetId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly surveyId: string;
  readonly version: number;
  readonly title: string;
  readonly state: SheetState;
  readonly reason?: SkipReason;
  readonly label?: "before" | "after";
  readonly dueAt: Instant;
  readonly issuedAt?: Instant;
  readonly shownAt?: Instant;
  /** Absent with an anonymous survey. */
  readonly answeredAt?: Instant;
  /** Filled in on the telephone. */
  readonly by?: StaffReference;
  /** With the right to read them only. */
  readonly answers?: SurveyAnswers;
  readonly scores?: readonly SheetScore[];
}

export interface PatientSheets {
  readonly now: Instant;
  /** Newest first, at most 100. */
  readonly rows: readonly SheetRow[];
  /** The surveys of the rows, by `surveyKey`. */
  readonly surveys: Readonly<Record<string, Survey>>;
}
