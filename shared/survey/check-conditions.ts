import type { Condition } from "./condition";
import { type ConditionPart, conditionParts, questionsIn } from "./condition-parts";
import { endOfSurvey } from "./place-after";
import { rangeOf } from "./range-of";
import { scoreRange } from "./score-range";
import type { Survey } from "./survey";
import type { SurveyProblem } from "./survey-problem";
import type { SurveyQuestion } from "./survey-question";

type QuestionLeaf = Extract<Condition, { readonly question: string }>;
type ScoreLeaf = Extract<Condition, { readonly score: string }>;
type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** The place of a condition in the survey: `own` is the question it belongs to; with concerns and closings none. */
interface Standing {
  readonly survey: Survey;
  readonly own?: { readonly number: number; readonly of: "showIf" | "jump" };
}

const isOutside = (bound: Bound, range: { readonly from: number; readonly to: number }): boolean =>
  "atLeast" in bound ? bound.atLeast > range.to : bound.atMost < range.from;

function choiceProblems(chose: readonly string[], question: SurveyQuestion, place: string): readonly SurveyProblem[] {
  if (question.kind !== "choice" && question.kind !== "choices") {
    return [{ place: `${place}.question`, reason: "wrongKind", detail: question.kind }];
  }
  if (chose.length === 0) return [{ place, reason: "neverHolds" }];
  const offered = new Set(question.choices.map(({ id }) => id));
  return chose.flatMap((id, n) =>
    offered.has(id) ? [] : [{ place: `${place}.chose.${n}`, reason: "unknownChoice" as const, detail: id }],
  );
}

function boundProblems(bound: Bound, question: SurveyQuestion, place: string): readonly SurveyProblem[] {
  const range = rangeOf(question);
  if (range !== undefined) return isOutside(bound, range) ? [{ place, reason: "neverHolds" }] : [];
  const reason = question.kind === "choice" ? "noValue" : "wrongKind";
  return [{ place: `${place}.question`, reason, detail: question.kind }];
}

function leafProblems(leaf: QuestionLeaf, question: SurveyQuestion, place: string): readonly SurveyProblem[] {
  if ("chose" in leaf) return choiceProblems(leaf.chose, question, place);
  if (!("is" in leaf)) return boundProblems(leaf, question, place);
  if (question.kind === "note") return [{ place: `${place}.question`, reason: "wrongKind", detail: "note" }];
  return leaf.is === "declined" && !question.mayDecline ? [{ place, reason: "neverHolds" }] : [];
}

/** Whether what a question is shown by leads, over other questions, back to itself. */
function dependsOnItself({ questions }: Survey, start: string): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const { showIf } = questions.find((question) => question.id === id) ?? {};
    const needed = showIf === undefined ? [] : [...questionsIn([showIf])];
    if (needed.includes(start)) return true;
    open.push(...needed.filter((one) => !seen.has(one)));
    for (const one of needed) seen.add(one);
  }
  return false;
}

function orderProblems({ survey, own }: Standing, asked: number, at: Omit<SurveyProblem, "reason">) {
  if (own === undefined || asked < own.number || (own.of === "jump" && asked === own.number)) return [];
  const self = survey.questions[own.number]?.id;
  const cycle = own.of === "showIf" && self !== undefined && dependsOnItself(survey, self);
  return [{ ...at, reason: cycle ? ("cycle" as const) : ("laterQuestion" as const) }];
}

function questionLeafProblems(standing: Standing, leaf: QuestionLeaf, place: string): readonly SurveyProblem[] {
  const at = { place: `${place}.question`, detail: leaf.question };
  const asked = standing.survey.questions.findIndex(({ id }) => id === leaf.question);
  const question = standing.survey.questions[asked];
  if (question === undefined) return [{ ...at, reason: "unknownQuestion" }];
  return [...orderProblems(standing, asked, at), ...leafProblems(leaf, question, place)];
}

function scoreLeafProblems({ survey, own }: Standing, leaf: ScoreLeaf, place: string): readonly SurveyProblem[] {
  if (own !== undefined) return [{ place, reason: "scoreInRoute", detail: leaf.score }];
  const score = survey.scores.find(({ id }) => id === leaf.score);
  if (score === undefined) return [{ place: `${place}.score`, reason: "unknownScore", detail: leaf.score }];
  const range = scoreRange(survey, score);
  return range !== undefined && isOutside(leaf, range) ? [{ place, reason: "neverHolds" }] : [];
}

function partProblems(standing: Standing, { part, place }: ConditionPart): readonly SurveyProblem[] {
  if ("question" in part) return questionLeafProblems(standing, part, place);
  if ("score" in part) return scoreLeafProblems(standing, part, place);
  return "any" in part && part.any.length === 0 ? [{ place, reason: "neverHolds" }] : [];
}

const inside = (standing: Standing, condition: Condition | undefined, place: string): readonly SurveyProblem[] =>
  condition === undefined ? [] : conditionParts(condition, place).flatMap((part) => partProblems(standing, part));

function jumpProblems(survey: Survey, number: number): readonly SurveyProblem[] {
  return (survey.questions[number]?.jumps ?? []).flatMap(({ when, to }, n): readonly SurveyProblem[] => {
    const place = `questions.${number}.jumps.${n}`;
    const target = survey.questions.findIndex(({ id }) => id === to);
    const lost = target === -1 && to !== endOfSurvey;
    const back = target !== -1 && target <= number;
    return [
      ...(lost ? [{ place: `${place}.to`, reason: "deadEnd", detail: to } as const] : []),
      ...(back ? [{ place: `${place}.to`, reason: "cycle", detail: to } as const] : []),
      ...inside({ survey, own: { number, of: "jump" } }, when, `${place}.when`),
    ];
  });
}

/** What conditions and jumps name that is not there, not there yet, of another kind, or can never be so. */
export const conditionProblems = (survey: Survey): readonly SurveyProblem[] => [
  ...survey.questions.flatMap(({ showIf }, number) => [
    ...inside({ survey, own: { number, of: "showIf" } }, showIf, `questions.${number}.showIf`),
    ...jumpProblems(survey, number),
  ]),
  ...survey.concerns.flatMap(({ when }, n) => inside({ survey }, when, `concerns.${n}.when`)),
  ...survey.closings.flatMap(({ when }, n) => inside({ survey }, when, `closings.${n}.when`)),
];
