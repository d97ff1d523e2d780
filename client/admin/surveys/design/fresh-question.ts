import type { Choice, QuestionKind, SurveyQuestion } from "@shared/survey/survey-question";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";

const nothing = { zh: "", en: "" };

const freshChoices: readonly Choice[] = [
  { id: "a1", text: nothing },
  { id: "a2", text: nothing },
];

/** What belongs to one kind of question, before anything is written. */
const freshParts: Readonly<Record<QuestionKind, (id: string) => SurveyQuestion>> = {
  choice: (id) => ({ id, text: nothing, kind: "choice", choices: freshChoices }),
  choices: (id) => ({ id, text: nothing, kind: "choices", choices: freshChoices, optional: true }),
  scale: (id) => ({ id, text: nothing, kind: "scale", from: 1, to: 5, ends: designWords.usualEnds }),
  number: (id) => ({ id, text: nothing, kind: "number", from: 0, to: 100, unit: nothing }),
  text: (id) => ({ id, text: nothing, kind: "text", most: 300, optional: true }),
  note: (id) => ({ id, text: nothing, kind: "note" }),
};

/** A question of this kind with nothing in it but an id nobody has. */
export const freshQuestion = (kind: QuestionKind, questions: readonly SurveyQuestion[]): SurveyQuestion =>
  freshParts[kind](
    nextId(
      "q",
      questions.map(({ id }) => id),
    ),
  );

/** The same question as another kind: its words, its place in the survey and, where both have some, its choices stay. */
export function asKind(question: SurveyQuestion, kind: QuestionKind): SurveyQuestion {
  const { id, text, hint, showIf, jumps } = question;
  const kept = { text, ...(hint && { hint }), ...(showIf && { showIf }), ...(jumps && { jumps }) };
  const next: SurveyQuestion = { ...freshParts[kind](id), ...kept };
  return "choices" in next && "choices" in question ? { ...next, choices: question.choices } : next;
}
