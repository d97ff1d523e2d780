/**
 * An answer by the kind of its question: `choice` a choice's id, `choices` their ids in the survey's order, `scale` and
 * `number` a whole number, `text` words, `null` = rather not say.
 */
export type SurveyAnswer = number | string | readonly string[] | null;

/** Answers by the id of the question; a question without an answer is absent. */
export type SurveyAnswers = Readonly<Record<string, SurveyAnswer>>;

/** The longest free text, in characters. */
export const longestText = 500;
/** A survey has at most so many questions. */
export const mostQuestions = 40;
