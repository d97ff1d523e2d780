import type { Condition } from "./condition";
import { leavesIn, type QuestionLeaf, questionsIn, wayConditions } from "./condition-parts";
import { endOfSurvey } from "./place-after";
import type { Survey } from "./survey";

/** What leads through a survey, looked through once before it is walked. */
export interface WayMap {
  readonly survey: Survey;
  /** The ids of the questions that decide whether each question is shown and what comes after it. */
  readonly asked: readonly ReadonlySet<string>[];
  /**
   * By place: questions that decide about each other have the same number. Whether a question is asked and answered says
   * nothing about those of another number.
   */
  readonly sets: readonly number[];
  /** What is asked about each question on the way, by its id. */
  readonly leaves: ReadonlyMap<string, readonly QuestionLeaf[]>;
  /** How much there is to look at when a question is passed. */
  readonly weights: readonly number[];
}

/** How much there is to look at in conditions, in their smallest parts; a list of choices counts each. */
export const weightOf = (conditions: readonly Condition[]): number =>
  leavesIn(conditions).reduce((sum, leaf) => sum + ("chose" in leaf ? leaf.chose.length : 1), 0);

function setsOf({ questions }: Survey, asked: WayMap["asked"]): readonly number[] {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  let sets: readonly (number | undefined)[] = [...questions.keys()];
  const join = (one: number | undefined, other: number) => {
    const from = one === undefined ? undefined : sets[one];
    if (from !== undefined && from !== sets[other]) sets = sets.map((set) => (set === from ? sets[other] : set));
  };
  for (const [place, { jumps = [] }] of questions.entries()) {
    for (const id of asked[place] ?? []) join(places.get(id), place);
    const targets = jumps.map(({ to }) => (to === endOfSurvey ? questions.length : (places.get(to) ?? 0)));
    for (let passed = place + 1; passed < Math.max(0, ...targets); passed++) join(passed, place);
  }
  return sets.map((set) => set ?? 0);
}

/** The different ones among these, by the question they are about. */
function byQuestion(leaves: readonly QuestionLeaf[]): WayMap["leaves"] {
  const different = new Map(leaves.map((leaf) => [JSON.stringify(leaf), leaf]));
  const found = new Map<string, QuestionLeaf[]>();
  for (const leaf of different.values()) found.set(leaf.question, [...(found.get(leaf.question) ?? []), leaf]);
  return found;
}

/** Looks through what leads through a survey. */
export function wayMap(survey: Survey): WayMap {
  const conditions = survey.questions.map(wayConditions);
  const asked = conditions.map(questionsIn);
  return {
    survey,
    asked,
    sets: setsOf(survey, asked),
    leaves: byQuestion(leavesIn(conditions.flat()).filter((leaf) => "question" in leaf)),
    weights: conditions.map(weightOf),
  };
}

/** The places of all questions that decide about those at these places, or are decided with them. */
export function placesWith({ sets }: WayMap, places: readonly number[]): readonly number[] {
  const wanted = new Set(places.map((place) => sets[place]));
  return [...sets.keys()].filter((place) => wanted.has(sets[place]));
}

/** These questions alone, as they follow on each other: a jump to one that is not among them leads to the next that is. */
export function surveyOfPlaces({ survey }: WayMap, places: readonly number[]): Survey {
  const all = new Map(survey.questions.map(({ id }, place) => [id, place]));
  const landing = (to: string): string => {
    const target = to === endOfSurvey ? survey.questions.length : (all.get(to) ?? 0);
    const next = places.find((place) => place >= target);
    return (next === undefined ? undefined : survey.questions[next]?.id) ?? endOfSurvey;
  };
  const questions = places.flatMap((place) => survey.questions[place] ?? []);
  return {
    ...survey,
    questions: questions.map((question) =>
      question.jumps === undefined
        ? question
        : { ...question, jumps: question.jumps.map(({ when, to }) => ({ when, to: landing(to) })) },
    ),
  };
}
