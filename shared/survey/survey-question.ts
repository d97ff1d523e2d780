import type { Condition } from "./condition";
import type { InBoth } from "./in-both";

/** An answer that can be tapped. `value` is what it counts in a score. */
export interface Choice {
  readonly id: string;
  readonly text: InBoth;
  readonly value?: number;
}

/** Goes on at another question, further down, or ends the survey. The first jump that holds is taken. */
export interface Jump {
  readonly when: Condition;
  /** The id of a later question, or `end`. */
  readonly to: string;
}

/**
 * One screen of a survey. `choice`: one answer. `choices`: several (tags). `scale`: whole numbers from `from` to `to`.
 * `number`: a whole number. `text`: free words. `note`: only read.
 */
export type SurveyQuestion = {
  readonly id: string;
  readonly text: InBoth;
  readonly hint?: InBoth;
  /** May be left open; every other question that is shown must be answered. */
  readonly optional?: true;
  /** "Rather not say" is offered: stored as `null`, and no score is made of it. */
  readonly mayDecline?: true;
  /** Shown only while this holds for the answers to earlier questions. */
  readonly showIf?: Condition;
  readonly jumps?: readonly Jump[];
  /** An answer worth so much or more brings up the safety screen at once, whatever else was answered. */
  readonly crisisFrom?: number;
} & (
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] }
  | {
      readonly kind: "scale";
      readonly from: number;
      readonly to: number;
      /** What the two ends mean. */
      readonly ends: { readonly low: InBoth; readonly high: InBoth };
    }
  | { readonly kind: "number"; readonly from: number; readonly to: number; readonly unit: InBoth }
  | { readonly kind: "text"; readonly most: number }
  | { readonly kind: "note" }
);

export type QuestionKind = SurveyQuestion["kind"];
