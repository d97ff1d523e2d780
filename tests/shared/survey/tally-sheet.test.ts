import { scoresOf } from "@shared/survey/scores-of";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyTally } from "@shared/survey/survey-tally";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import fc from "fast-check";
import { choice, note, number, scale, surveyOf, tags, text } from "./small-survey";

const survey = surveyOf(
  [
    choice("who", ["me", "you"], { mayDecline: true }),
    tags("why", ["a", "b", "c"], { optional: true }),
    scale("how", 1, 5),
    scale("again", 1, 5),
    scale("third", 1, 5),
    number("many", -10, 99),
    text("words"),
    note("read"),
  ],
  {
    scores: [
      {
        id: "mean",
        title: "平均",
        method: "mean",
        items: [{ question: "how" }, { question: "again" }, { question: "third" }],
        mayMiss: 0,
        bands: [
          { id: "low", upTo: 2, label: "低" },
          { id: "high", upTo: 5, label: "高" },
        ],
      },
    ],
  },
);

const state = { issued: true, shown: true, answered: true, declined: false, survey };
const answered = (answers: SurveyAnswers): SurveyTally =>
  tallyOf({ ...state, answers, scores: scoresOf(survey, answers) });
const adding = (tallies: readonly SurveyTally[]): SurveyTally => tallies.reduce(addTallies, emptyTally);

describe("what one sheet counts", () => {
  test("each kind of question in its way", () => {
    const tally = answered({ who: null, why: ["a", "c"], how: 2, again: 2, third: 3, many: -4, words: "好" });
    expect(tally).toEqual({
      issued: 1,
      shown: 1,
      answered: 1,
      declined: 0,
      questions: {
        who: { answered: 0, declined: 1, counts: {}, sum: 0 },
        why: { answered: 1, declined: 0, counts: { a: 1, c: 1 }, sum: 0 },
        how: { answered: 1, declined: 0, counts: { 2: 1 }, sum: 2 },
        again: { answered: 1, declined: 0, counts: { 2: 1 }, sum: 2 },
        third: { answered: 1, declined: 0, counts: { 3: 1 }, sum: 3 },
        many: { answered: 1, declined: 0, counts: {}, sum: -4 },
        words: { answered: 1, declined: 0, counts: {}, sum: 0 },
      },
      scores: { mean: { count: 1, sum: 2.333333, bands: { high: 1 } } },
    });
  });

  test("a sheet nobody answered counts as issued, shown or declined", () => {
    const expired = tallyOf({ ...state, answered: false, shown: false });
    const refused = tallyOf({ ...state, answered: false, declined: true });
    expect(adding([expired, refused])).toEqual({ ...emptyTally, issued: 2, shown: 1, declined: 1 });
  });

  test("answers to questions that the survey does not have count nowhere", () => {
    expect(Object.keys(answered({ how: 1, gone: 5 }).questions)).toEqual(["how"]);
  });
});

const someAnswers = fc.record(
  {
    who: fc.constantFrom("me", "you", null),
    why: fc.subarray(["a", "b", "c"], { minLength: 1 }),
    how: fc.integer({ min: 1, max: 5 }),
    again: fc.integer({ min: 1, max: 5 }),
    third: fc.integer({ min: 1, max: 5 }),
    many: fc.integer({ min: -10, max: 99 }),
    words: fc.constant("好"),
  },
  { requiredKeys: [] },
);

test("the sum is the same in whatever order and batches it is made", () => {
  const sheets = fc.array(someAnswers, { maxLength: 40 });
  fc.assert(
    fc.property(
      sheets,
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (all, keys, size) => {
        const tallies = all.map((answers) => answered(answers));
        const shuffled = tallies
          .map((tally, n) => ({ tally, key: keys[n] ?? 0 }))
          .sort((one, other) => one.key - other.key);
        const batches: SurveyTally[] = [];
        for (let from = 0; from < shuffled.length; from += size) {
          batches.push(adding(shuffled.slice(from, from + size).map(({ tally }) => tally)));
        }
        expect(adding(batches)).toEqual(adding(tallies));
      },
    ),
  );
});

test("the sum counts every sheet and every answer", () => {
  fc.assert(
    fc.property(fc.array(someAnswers, { maxLength: 40 }), (all) => {
      const { answered: count, questions, scores } = adding(all.map((answers) => answered(answers)));
      expect(count).toBe(all.length);
      const howMany = all.flatMap(({ how }) => how ?? []);
      expect(questions["how"]?.sum ?? 0).toBe(howMany.reduce((sum, value) => sum + value, 0));
      expect(Object.values(questions["how"]?.counts ?? {}).reduce((sum, value) => sum + value, 0)).toBe(howMany.length);
      expect(questions["who"]?.declined ?? 0).toBe(all.filter(({ who }) => who === null).length);
      const full = all.filter(
        ({ how, again, third }) => how !== undefined && again !== undefined && third !== undefined,
      );
      expect(scores["mean"]?.count ?? 0).toBe(full.length);
    }),
  );
});
