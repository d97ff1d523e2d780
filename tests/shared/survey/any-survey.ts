import type { Condition } from "@shared/survey/condition";
import { scoreRange } from "@shared/survey/score-range";
import type { Score, Survey } from "@shared/survey/survey";
import type { Jump, SurveyQuestion } from "@shared/survey/survey-question";
import fc from "fast-check";
import { both, choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

const flags = fc.record({ optional: fc.boolean(), mayDecline: fc.boolean() }).map(({ optional, mayDecline }) => ({
  ...(optional ? { optional: true as const } : {}),
  ...(mayDecline ? { mayDecline: true as const } : {}),
}));

const bareQuestion = (id: string): fc.Arbitrary<SurveyQuestion> =>
  fc.oneof(
    { weight: 3, arbitrary: flags.map((flag) => choice(id, ["a", "b", "c"], flag)) },
    { weight: 2, arbitrary: flags.map((flag) => tags(id, ["a", "b"], flag)) },
    { weight: 3, arbitrary: flags.map((flag) => scale(id, 0, 3, flag)) },
    { weight: 2, arbitrary: flags.map((flag) => number(id, -1, 2, flag)) },
    { weight: 1, arbitrary: flags.map((flag) => text(id, flag)) },
    { weight: 1, arbitrary: fc.constant(note(id)) },
  );

/** Something that can be said about one question by its kind. */
function leafAbout(question: SurveyQuestion): fc.Arbitrary<Condition> {
  const bound = (from: number, to: number): fc.Arbitrary<Condition> =>
    fc
      .tuple(fc.constantFrom("atLeast", "atMost"), fc.integer({ min: from * 2, max: to * 2 }))
      .map(([side, half]) => ({ question: question.id, [side]: half / 2 }) as unknown as Condition);
  const answered = fc.constant<Condition>({ question: question.id, is: "answered" });
  const declined = fc.constant<Condition>({ question: question.id, is: "declined" });
  const said = question.mayDecline ? fc.oneof(answered, declined) : answered;
  switch (question.kind) {
    case "choice":
    case "choices": {
      const ids = question.choices.map(({ id }) => id);
      const chose = fc
        .subarray(ids, { minLength: 1 })
        .map((some): Condition => ({ question: question.id, chose: some }));
      return question.kind === "choice" ? fc.oneof(chose, said, bound(0, 2)) : fc.oneof(chose, said);
    }
    case "scale":
    case "number":
      return fc.oneof({ weight: 3, arbitrary: bound(question.from, question.to) }, { weight: 1, arbitrary: said });
    default:
      return said;
  }
}

function conditionOf(leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.oneof(
      { weight: 4, arbitrary: part },
      { weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
      { weight: 1, arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
      { weight: 1, arbitrary: part.map((not) => ({ not })) },
    );
  return group(group(leaf));
}

const answerable = (questions: readonly SurveyQuestion[]) => questions.filter(({ kind }) => kind !== "note");

function conditionAbout(questions: readonly SurveyQuestion[]): fc.Arbitrary<Condition> | undefined {
  const asked = answerable(questions);
  return asked.length === 0 ? undefined : conditionOf(fc.oneof(...asked.map(leafAbout)));
}

/** With a way of its own: shown only for some earlier answers, jumping on to later questions. */
function onTheWay(bare: readonly SurveyQuestion[], place: number): fc.Arbitrary<SurveyQuestion> {
  const [question] = bare.slice(place);
  if (question === undefined) throw new Error(`no question ${place}`);
  const showIf = conditionAbout(bare.slice(0, place));
  const when = conditionAbout(bare.slice(0, place + 1));
  const targets = [...bare.slice(place + 1).map(({ id }) => id), "end"];
  const jump = when && fc.record<Jump>({ when, to: fc.constantFrom(...targets) });
  return fc
    .record({
      showIf: showIf ? fc.option(showIf, { nil: undefined }) : fc.constant(undefined),
      jumps: jump ? fc.array(jump, { maxLength: 2 }) : fc.constant([]),
      jumping: fc.boolean(),
    })
    .map((way) => ({
      ...question,
      ...(way.showIf ? { showIf: way.showIf } : {}),
      ...(way.jumping && way.jumps.length > 0 ? { jumps: way.jumps } : {}),
    }));
}

const questionsUpTo = (most: number): fc.Arbitrary<readonly SurveyQuestion[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => bareQuestion(`q${n}`))))
    .filter((bare) => answerable(bare).length > 0)
    .chain((bare) => fc.tuple(...bare.map((_, place) => onTheWay(bare, place))));

const counts = ({ kind }: SurveyQuestion): boolean => kind === "scale" || kind === "number" || kind === "choice";

/** The lower half of what the score can be, and the upper. */
function withBands(questions: readonly SurveyQuestion[], score: Score): Score {
  const { from, to } = scoreRange({ questions }, score) ?? { from: 0, to: 0 };
  const bands = [
    { id: "low", upTo: (from + to) / 2, label: "低" },
    { id: "high", upTo: to, label: "高" },
  ];
  return { ...score, bands };
}

function scoreOf(questions: readonly SurveyQuestion[], id: string): fc.Arbitrary<Score> | undefined {
  const items = questions.filter(counts);
  if (items.length === 0) return undefined;
  return fc
    .record({
      method: fc.constantFrom("sum" as const, "mean" as const),
      some: fc.subarray([...items], { minLength: 1 }),
      reversed: fc.array(fc.boolean(), { minLength: items.length, maxLength: items.length }),
      missing: fc.nat({ max: items.length - 1 }),
    })
    .map(({ method, some, reversed, missing }) =>
      withBands(questions, {
        id,
        title: "分数",
        method,
        items: some.map((question, n) => ({
          question: question.id,
          ...(reversed[n] ? { reversed: true as const } : {}),
        })),
        mayMiss: method === "sum" ? 0 : Math.min(missing, some.length - 1),
        bands: [],
      }),
    );
}

function endCondition(questions: readonly SurveyQuestion[], scores: readonly Score[]): fc.Arbitrary<Condition> {
  const aboutScores = scores.map(({ id }) =>
    fc
      .tuple(fc.constantFrom("atLeast", "atMost"), fc.integer({ min: -2, max: 12 }))
      .map(([side, half]) => ({ score: id, [side]: half / 2 }) as unknown as Condition),
  );
  return conditionOf(fc.oneof(...answerable(questions).map(leafAbout), ...aboutScores));
}

/**
 * Any survey of a few questions whose conditions look back and whose jumps lead forward; not every question of it can be
 * reached, nor every condition hold.
 */
export const anySurvey = (most = 4): fc.Arbitrary<Survey> =>
  questionsUpTo(most).chain((questions) => {
    const [one, other] = [scoreOf(questions, "s0"), scoreOf(questions, "s1")];
    const some = one && other ? fc.oneof(fc.constant([]), fc.tuple(one), fc.tuple(one, other)) : fc.constant([]);
    return some.chain((scores: readonly Score[]) =>
      fc
        .record({
          concerns: fc.array(endCondition(questions, scores), { maxLength: 2 }),
          closings: fc.array(endCondition(questions, scores), { maxLength: 2 }),
        })
        .map(({ concerns, closings }) =>
          surveyOf(questions, {
            scores,
            concerns: concerns.map((when, n) => ({ id: `c${n}`, when, urgency: "nextDay", title: "请联系" })),
            closings: [...closings.map((when) => ({ when, text: both })), { text: both }],
          }),
        ),
    );
  });
