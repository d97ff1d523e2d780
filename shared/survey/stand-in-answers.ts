import { answerValue } from "./answer-value";
import type { Condition } from "./condition";
import { holds } from "./holds";
import { type StepBudget, spend } from "./step-budget";
import type { SurveyAnswer } from "./survey-answers";
import type { SurveyQuestion } from "./survey-question";
import { weightOf } from "./way-map";

/** What of an answer is looked at. */
export interface Regard {
  /** The conditions about it. */
  readonly leaves: readonly Condition[];
  /** Whether there is one, because a score is made of it. */
  readonly counted: boolean;
  /** Its number, because a score is looked at; `ends` where of two like answers one of the outermost is always enough. */
  readonly values: "none" | "ends" | "every";
  /** More different answers than this are not wanted. */
  readonly most: number;
  /** What the looking costs is taken from here; once it is spent, answers are missing. */
  readonly budget: StepBudget;
}

/** No answer at all. */
type Given = SurveyAnswer | undefined;

function valueSeen(value: number | undefined, { counted, values }: Regard): number | boolean | undefined {
  if (values !== "none") return value;
  return counted && value !== undefined;
}

/** Answers of which nothing that is looked at tells one from another are the same. */
function different<T extends Given>(question: SurveyQuestion, answers: readonly T[], regard: Regard): readonly T[] {
  if (!spend(regard.budget, (answers.length * (4 + weightOf(regard.leaves))) >> 4)) return [];
  const survey = { questions: [question] };
  const first = new Map<string, T>();
  for (const answer of answers) {
    const given = answer === undefined ? {} : { [question.id]: answer };
    const seen = regard.leaves.map((leaf) => (holds(leaf, { survey, answers: given }) ? "1" : "0")).join("");
    const key = `${seen}:${valueSeen(answerValue(question, answer), regard)}`;
    if (!first.has(key)) first.set(key, answer);
  }
  return [...first.values()];
}

/** Sets of tags: one tag after the other is added to the sets so far, and of the same sets one is kept. */
function tagSets(question: Extract<SurveyQuestion, { readonly kind: "choices" }>, regard: Regard) {
  let sets: readonly (readonly string[])[] = [];
  for (const { id } of question.choices) {
    sets = different<readonly string[]>(question, [...sets, ...sets.map((set) => [...set, id]), [id]], regard);
    if (sets.length > regard.most) break;
  }
  return sets;
}

/** Whole numbers: all of them when each may matter, otherwise the ends and both sides of every bound that is looked at. */
function numbers({ from, to }: { readonly from: number; readonly to: number }, { leaves, values }: Regard) {
  if (values === "every") return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const bounds = leaves.flatMap((leaf) => {
    if ("atLeast" in leaf) return [Math.ceil(leaf.atLeast) - 1, Math.ceil(leaf.atLeast)];
    return "atMost" in leaf ? [Math.floor(leaf.atMost), Math.floor(leaf.atMost) + 1] : [];
  });
  return [from, ...bounds.filter((bound) => bound > from && bound <= to), to];
}

function spoken(question: SurveyQuestion, regard: Regard): readonly SurveyAnswer[] {
  switch (question.kind) {
    case "choice":
      return question.choices.map(({ id }) => id);
    case "choices":
      return tagSets(question, regard);
    case "scale":
    case "number":
      return numbers(question, regard);
    case "text":
      return ["…"];
    case "note":
      return [];
  }
}

/** One answer for each way in which a question can be answered, as far as it makes a difference; `undefined` = left open. */
export function standInAnswers(question: SurveyQuestion, regard: Regard): readonly Given[] {
  const open = question.optional || question.kind === "note" ? [undefined] : [];
  const declined = question.mayDecline ? [null] : [];
  return different<Given>(question, [...spoken(question, regard), ...declined, ...open], regard);
}
