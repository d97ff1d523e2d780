import type { RuleId } from "../advertising/rule-id";

/** What keeps a card from being released, and where. */
export interface CardProblem {
  /** e.g. `licensedName`, `departments.2`, `permit.number`. */
  readonly field: string;
  readonly reason:
    | "missing"
    | "tooLong"
    | "tooMany"
    | "controlCharacters"
    | "notAPhone"
    | "breaksRule"
    | "linesNeedAdvertising"
    | "permitMissing"
    | "permitMalformed"
    | "permitExpired"
    | "permitTooLong";
  /** With `breaksRule`: which one, and the words. */
  readonly rule?: RuleId;
  readonly found?: string;
}
