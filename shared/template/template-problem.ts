/** What is wrong with a template or a text for several people, and where. */
export interface TemplateProblem {
  /** `id`, `title`, `fields`, or `fields.<place>.key`, `.label`, `.source`, `.text.zh`, `.text.en`. */
  readonly field: string;
  readonly reason: ProblemReason;
  /** What was found, e.g. the forbidden word, or what is allowed. */
  readonly detail?: string;
}

/**
 * `fieldCount`: WeChat takes two to five fields. `sourceDoesNotFit`: such a source cannot stand in a field of this kind.
 * `noValue`: messages of this template have nothing to put there. `forbiddenWord`: not for a lock screen.
 */
export type ProblemReason =
  | "empty"
  | "tooLong"
  | "controlCharacters"
  | "wrongCharacters"
  | "duplicate"
  | "unknownType"
  | "fieldCount"
  | "sourceDoesNotFit"
  | "noValue"
  | "textMissing"
  | "forbiddenWord";

/** A problem for every word that may not be there. */
export const wordProblems = (field: string, found: readonly { readonly word: string }[]): readonly TemplateProblem[] =>
  found.map(({ word }) => ({ field, reason: "forbiddenWord", detail: word }));
