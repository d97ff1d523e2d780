import type { Instant } from "@shared/calendar/instant";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { makeId } from "@/care/make-id";
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
  /** Random, made on this phone for this sheet; says nothing of phone or person. With an anonymous sheet it goes with the answers alone. */
  readonly draftId: string;
  /** When each answer was given, changed or taken back here that the clinic has not confirmed yet, by the phone's clock. */
  readonly unsent: Readonly<Record<string, Instant>>;
  /** The clinic's copy from which this one goes on. */
  readonly revision: number;
}

/** As it was kept by versions that knew but one time for all answers. */
interface EarlierDraft extends Omit<SurveyDraft, "draftId" | "unsent"> {
  readonly savedAt: Instant;
}

function broughtUp(draft: SurveyDraft | EarlierDraft): SurveyDraft {
  if (!("savedAt" in draft)) return draft;
  const { savedAt, ...rest } = draft;
  const unsent = Object.fromEntries(Object.keys(rest.answers).map((id) => [id, savedAt]));
  return { ...rest, draftId: makeId(), unsent };
}

const name = (sheetId: string) => `sheet/${sheetId}`;

/** What was begun on this phone, of exactly this version of the survey. */
export function keptSurveyDraft(sheetId: string, version: number): SurveyDraft | undefined {
  const draft = readStored<SurveyDraft | EarlierDraft>(name(sheetId));
  return draft?.version === version ? broughtUp(draft) : undefined;
}

/** Whether anything of this sheet lies on the phone. */
export const hasSurveyDraft = (sheetId: string): boolean => readStored<SurveyDraft>(name(sheetId)) !== undefined;

export const keepSurveyDraft = (draft: SurveyDraft): boolean => writeStored(name(draft.sheetId), draft);
export const dropSurveyDraft = (sheetId: string): void => removeStored(name(sheetId));
