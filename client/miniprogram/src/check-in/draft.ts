import type { Instant } from "@shared/calendar/instant";
import type { Answers } from "@shared/check-in/answers";
import { makeId } from "@/care/make-id";
import { phoneNow } from "@/platform/clock";
import { readStored, removeStored, writeStored } from "@/platform/stored";

/** A picture that lies on the phone and has not been sent. */
export interface KeptPhoto {
  readonly view: string;
  readonly place: string;
}

/** A check-in being filled in. It is kept on the phone at every change, until the receipt is there. */
export interface Draft {
  /** Made once; every attempt to send carries it. */
  readonly id: string;
  readonly episodeId: string;
  readonly taskId: string | null;
  readonly day: number;
  readonly startedAt: Instant;
  readonly pain?: number;
  readonly choices: Readonly<Record<string, string>>;
  readonly signs: readonly string[];
  /** "以上都没有" was chosen, or the ticked signs were confirmed. */
  readonly signsAnswered: boolean;
  /** Red signs for which the advice was already shown. */
  readonly advised: readonly string[];
  readonly needsContact: boolean;
  readonly photos: readonly KeptPhoto[];
}

const name = (episodeId: string) => `draft/${episodeId}`;

/** An empty check-in for a task of the plan, or for no task when something changed in between. */
export const newDraft = (wanted: Pick<Draft, "episodeId" | "taskId" | "day">): Draft => ({
  ...wanted,
  id: makeId(),
  startedAt: phoneNow(),
  choices: {},
  signs: [],
  signsAnswered: false,
  advised: [],
  needsContact: false,
  photos: [],
});

/** The check-in somebody began on this day; answers about another day are not "now" any more. */
export function keptDraft(episodeId: string, day: number): Draft | undefined {
  const draft = readStored<Draft>(name(episodeId));
  return draft?.day === day ? draft : undefined;
}

export const keepDraft = (draft: Draft): boolean => writeStored(name(draft.episodeId), draft);
export const dropDraft = (episodeId: string): void => removeStored(name(episodeId));

/** Whether anything was answered yet. */
export const isBegun = (draft: Draft): boolean =>
  draft.pain !== undefined || draft.signs.length > 0 || Object.keys(draft.choices).length > 0;

/** The answers so far, as the triage rules read them. An unanswered pain counts as none here and only here. */
export const answersSoFar = (draft: Draft): Answers => ({
  pain: draft.pain ?? 0,
  choices: draft.choices,
  signs: draft.signs,
  needsContact: draft.needsContact,
  photos: [],
});
