/**
 * What was answered, added up. Keys are ids of questions, choices, scores and bands, and numbers of scales; sums allow
 * means. Two tallies of the same survey add up field by field.
 */
export interface SurveyTally {
  readonly issued: number;
  readonly shown: number;
  readonly answered: number;
  readonly declined: number;
  readonly questions: Readonly<Record<string, QuestionTally>>;
  readonly scores: Readonly<Record<string, ScoreTally>>;
}

export interface QuestionTally {
  readonly answered: number;
  readonly declined: number;
  /** By choice id, or by the number of a scale. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of scale and number questions. */
  readonly sum: number;
}

export interface ScoreTally {
  readonly count: number;
  readonly sum: number;
  readonly bands: Readonly<Record<string, number>>;
}
