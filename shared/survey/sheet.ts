import type { Instant } from "../calendar/instant";
import type { SurveyAnswers } from "./survey-answers";

/**
 * Where one person's copy of a survey stands. `planned`: to be issued at its time. `issued`: can be answered. `answered`,
 * `declined` (by the person), `expired`, `skipped` (never issued; the reason tells why) are ends. An anonymous sheet ends as
 * `closed`, whichever of them it was.
 */
export type SheetState = "planned" | "issued" | "answered" | "declined" | "expired" | "closed" | "skipped";

/**
 * Why a sheet was never issued. `notSampled`: not drawn. `budget`: asked often enough lately. `sensitive`: the follow-up
 * allows no such question. `complaint`: a complaint is open. `over`: what it is about did not happen, or is over.
 * `ruleOff`: the rule or the survey is no longer in force. `tooSoon`: the same survey was given lately. `late`: its time
 * passed. `noConsent`: the person said no to such questions. `licence`: the clinic's licence has ended.
 */
export type SkipReason =
  | "notSampled"
  | "budget"
  | "sensitive"
  | "complaint"
  | "over"
  | "ruleOff"
  | "tooSoon"
  | "late"
  | "noConsent"
  | "licence";

/** A score of one sheet, and the band it lies in. */
export interface SheetScore {
  readonly id: string;
  readonly value: number;
  readonly band: string;
}

/** Answers that were not sent off yet. */
export interface SheetDraft {
  readonly answers: SurveyAnswers;
  /** The question the person was at. */
  readonly at?: string;
  /** Random, of the phone that saved it: so it knows its own again. Phones of earlier versions name none. */
  readonly draftId?: string;
  readonly savedAt: Instant;
}

/** The hours of the day in which a sheet comes up by itself. */
export const askingHours = { from: 9, to: 20 } as const;
