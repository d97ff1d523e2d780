import type { InBoth } from "@shared/survey/in-both";
import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";

/** Words in both languages that nothing is wrong with. */
export const both: InBoth = { zh: "请选择", en: "Please choose" };

type Of<K extends SurveyQuestion["kind"]> = Extract<SurveyQuestion, { readonly kind: K }>;

/** A question of one choice; the choices count 0, 1, 2 … in their order. */
export const choice = (id: string, choices: readonly string[], more: Partial<Of<"choice">> = {}): SurveyQuestion => ({
  id,
  kind: "choice",
  text: both,
  choices: choices.map((one, value) => ({ id: one, text: both, value })),
  ...more,
});

/** A question with tags. */
export const tags = (id: string, choices: readonly string[], more: Partial<Of<"choices">> = {}): SurveyQuestion => ({
  id,
  kind: "choices",
  text: both,
  choices: choices.map((one) => ({ id: one, text: both })),
  ...more,
});

export const scale = (id: string, from: number, to: number, more: Partial<Of<"scale">> = {}): SurveyQuestion => ({
  id,
  kind: "scale",
  text: both,
  from,
  to,
  ends: { low: both, high: both },
  ...more,
});

export const number = (id: string, from: number, to: number, more: Partial<Of<"number">> = {}): SurveyQuestion => ({
  id,
  kind: "number",
  text: both,
  from,
  to,
  unit: both,
  ...more,
});

export const text = (id: string, more: Partial<Of<"text">> = {}): SurveyQuestion => ({
  id,
  kind: "text",
  text: both,
  most: 5,
  ...more,
});

export const note = (id: string, more: Partial<Of<"note">> = {}): SurveyQuestion => ({
  id,
  kind: "note",
  text: both,
  ...more,
});

/** A survey with these questions and nothing wrong with the rest. */
export const surveyOf = (questions: readonly SurveyQuestion[], more: Partial<Survey> = {}): Survey => ({
  id: "small",
  version: 1,
  title: both,
  intro: both,
  minutes: 1,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  questions,
  scores: [],
  concerns: [],
  closings: [{ text: both }],
  ...more,
});
