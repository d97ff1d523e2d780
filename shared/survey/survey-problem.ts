/**
 * Why a survey cannot be released. Way: `cycle` leads back or depends on itself, `laterQuestion` depends on an answer that
 * is not there yet, `deadEnd` a jump to nowhere, `unreachable` nobody can get there, `neverHolds` no answers make it true,
 * `neverMade` nobody can get this score, `scoreInRoute` the way may not depend on a score, `tooManyPaths` too tangled to be
 * judged, `skipsOther` a jump would pass other questions than before. Anonymity: `anonymous` would lead to the person.
 * Safety: `needsCrisis` speaks of dying or hurting oneself without what watches over it, `crisisSkipped` somebody could get
 * past the safety screen, `needsMoodConsent` the safety screen asks for consent, `needsClinical` a survey about mood and
 * `needsCare` a clinical one is part of the treatment. Bands: `bandsNotRising`, `bandsGap` the last one ends before the greatest score.
 */
export type SurveyProblemReason =
  | "empty"
  | "notEnglish"
  | "forbiddenWord"
  | "reservedName"
  | "repeated"
  | "noQuestions"
  | "tooMany"
  | "tooFewChoices"
  | "rangeReversed"
  | "outOfRange"
  | "asksNothing"
  | "crisisNever"
  | "notClinical"
  | "needsCrisis"
  | "needsMoodConsent"
  | "needsClinical"
  | "needsCare"
  | "crisisSkipped"
  | "anonymous"
  | "licenceNeeded"
  | "unknownQuestion"
  | "unknownChoice"
  | "unknownScore"
  | "wrongKind"
  | "noValue"
  | "laterQuestion"
  | "cycle"
  | "deadEnd"
  | "scoreInRoute"
  | "unreachable"
  | "neverHolds"
  | "neverMade"
  | "tooManyPaths"
  | "noItems"
  | "sumWithMissing"
  | "noBands"
  | "bandsNotRising"
  | "bandsGap"
  | "noClosing"
  | "conditionAtEnd"
  | "missing"
  | "fixedOrder"
  | "skipsOther";

/** What is wrong with a survey, and where. */
export interface SurveyProblem {
  /** A path into the survey, such as `questions.3.jumps.0.to`. */
  readonly place: string;
  readonly reason: SurveyProblemReason;
  /** What was found, e.g. the forbidden word or the unknown id, or what is allowed. */
  readonly detail?: string;
}
