import type { Instant } from "@shared/calendar/instant";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { readStored, removeStored, writeStored } from "@/platform/stored";

/** A survey being filled in. It is kept on the phone at every answer, until the receipt is there. */
export interface SurveyDraft {
  readonly sheetId: string;
  readonly version: number;
  /** As they were given; those of questions that are hidden by now are left out when they are sent. */
  readonly answers: SurveyAnswers;
  /** The question the person is at. */
  readonly at?: string;
  /** Every question was seen once: from now on each leads back to the last look. */
  readonly reviewing?: true;
  /** By the clinic's clock, as far as the phone knows it. */
  readonly savedAt: Instant;
  /** The clinic's copy from which this one goes on. */
  readonly revision: number;
}

const name = (sheetId: string) => `sheet/${sheetId}`;

/** What was begun on this phone, of exactly this version of the survey. */
export function keptSurveyDraft(sheetId: string, version: number): SurveyDraft | undefined {
  const draft = readStored<SurveyDraft>(name(sheetId));
  return draft?.version === version ? draft : undefined;
}

/** Whether anything of this sheet lies on the phone. */
export const hasSurveyDraft = (sheetId: string): boolean => readStored<SurveyDraft>(name(sheetId)) !== undefined;

export const keepSurveyDraft = (draft: SurveyDraft): boolean => writeStored(name(draft.sheetId), draft);
export const dropSurveyDraft = (sheetId: string): void => removeStored(name(sheetId));
