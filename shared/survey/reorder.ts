import { questionsIn, wayConditions } from "./condition-parts";
import { passedBy } from "./passed-by";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";
import type { SurveyQuestion } from "./survey-question";

type Ordered = Pick<Survey, "questions" | "clinical" | "licence">;

const inOrder = ({ questions }: Ordered, order: readonly string[]): readonly SurveyQuestion[] =>
  order.flatMap((id) => questions.filter((question) => question.id === id));

function idProblem({ questions }: Ordered, order: readonly string[]): SurveyProblem | undefined {
  const known = new Set(questions.map(({ id }) => id));
  const unknown = order.findIndex((wanted) => !known.has(wanted));
  if (unknown !== -1) return { place: `order.${unknown}`, reason: "unknownQuestion", detail: order[unknown] ?? "" };
  const twice = order.findIndex((id, n) => order.indexOf(id) !== n);
  if (twice !== -1) return { place: `order.${twice}`, reason: "repeated", detail: order[twice] ?? "" };
  const missing = questions.find(({ id }) => !order.includes(id));
  return missing && { place: "order", reason: "missing", detail: missing.id };
}

function earlyProblem(survey: Ordered, order: readonly string[]): SurveyProblem | undefined {
  for (const [n, question] of inOrder(survey, order).entries()) {
    const later = [...questionsIn(wayConditions(question))].find((id) => order.indexOf(id) > n);
    if (later !== undefined) return { place: `order.${n}`, reason: "laterQuestion", detail: later };
  }
  return undefined;
}

/** What a jump passes over, whatever the order inside. */
const passed = (questions: readonly SurveyQuestion[], from: number, to: string): string =>
  passedBy(questions, from, to)
    ?.map(({ id }) => id)
    .sort()
    .join() ?? "back";

function jumpProblem(survey: Ordered, order: readonly string[]): SurveyProblem | undefined {
  const ordered = inOrder(survey, order);
  for (const [n, { id, jumps = [] }] of ordered.entries()) {
    const before = survey.questions.findIndex((question) => question.id === id);
    const changed = jumps.find(({ to }) => passed(survey.questions, before, to) !== passed(ordered, n, to));
    if (changed) return { place: `order.${n}`, reason: "skipsOther", detail: changed.to };
  }
  return undefined;
}

/**
 * What keeps the questions from being asked in this order; `undefined` when nothing does. An order is lawful when every
 * person is asked the same questions as before: conditions still look back, and jumps pass the same questions. The order
 * of an instrument that is clinical or somebody else's is part of it.
 */
export function orderProblem(survey: Ordered, order: readonly string[]): SurveyProblem | undefined {
  if (survey.clinical || survey.licence.kind !== "own") return { place: "order", reason: "fixedOrder" };
  return idProblem(survey, order) ?? earlyProblem(survey, order) ?? jumpProblem(survey, order);
}

/** The survey with its questions in another order, or as it is where that order is not lawful for it. */
export const reorder = (survey: Survey, order: readonly string[]): Survey =>
  orderProblem(survey, order) === undefined ? { ...survey, questions: inOrder(survey, order) } : survey;
