import { builtInSurveys } from "@shared/survey/catalogue";
import type { Condition } from "@shared/survey/condition";
import { holds } from "@shared/survey/holds";
import fc from "fast-check";
import { conditionRows, fromRows } from "../../../client/admin/surveys/condition/condition-rows";
import {
  firstRow,
  makeRow,
  relationOf,
  relationsOf,
  rowChoices,
  rowNumber,
  rowSubject,
  subjectKey,
  subjectsOf,
} from "../../../client/admin/surveys/condition/relation";
import { conditionSentence } from "../../../client/admin/words/survey-condition-words";
import { choice, scale, surveyOf, tags, text } from "../../shared/survey/small-survey";

const survey = surveyOf([
  scale("happy", 1, 5),
  choice("again", ["yes", "no"], { mayDecline: true }),
  tags("why", ["a", "b"]),
  text("words"),
]);
const score = {
  id: "total",
  title: "总分",
  method: "sum",
  items: [{ question: "happy" }],
  mayMiss: 0,
  bands: [],
} as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map((atMost) => ({ question: "happy", atMost })),
  fc.integer({ min: 1, max: 5 }).map((atLeast) => ({ question: "happy", atLeast })),
  fc.constant<Condition>({ question: "again", chose: ["yes"] }),
  fc.constant<Condition>({ question: "again", is: "declined" }),
  fc.constant<Condition>({ question: "words", is: "answered" }),
);
const group = (of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    leaf,
    fc.array(of, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(of, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    of.map((not) => ({ not })),
  );
/** As deep as the contract takes them. */
const condition = group(group(leaf));

const answers = fc.record(
  {
    happy: fc.integer({ min: 1, max: 5 }),
    again: fc.constantFrom("yes", "no", null),
    words: fc.constantFrom("gut", "ja"),
  },
  { requiredKeys: [] },
);

describe("a condition as lines", () => {
  test("means the same when it is put together again", () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const again = fromRows(conditionRows(one));
        expect(again).toBeDefined();
        expect(again && holds(again, { survey, answers: given })).toBe(holds(one, { survey, answers: given }));
      }),
    );
  });

  test("every condition of the surveys that come along stays exactly as it is", () => {
    const all = builtInSurveys.flatMap(({ questions, concerns, closings }) => [
      ...questions.flatMap(({ showIf, jumps = [] }) => [showIf, ...jumps.map(({ when }) => when)]),
      ...concerns.map(({ when }) => when),
      ...closings.map(({ when }) => when),
    ]);
    const told = all.filter((one) => one !== undefined);
    expect(told.length).toBeGreaterThan(20);
    for (const one of told) expect(fromRows(conditionRows(one))).toEqual(one);
  });

  test("without lines there is no condition, and a group with one line inside another stays a group", () => {
    const one: Condition = { question: "happy", atMost: 2 };
    expect(fromRows(conditionRows(undefined))).toBeUndefined();
    expect(fromRows({ mode: "all", rows: [one] })).toEqual(one);
    expect(fromRows({ mode: "all", rows: [one] }, true)).toEqual({ all: [one] });
  });
});

describe("what a line can say", () => {
  const subjects = subjectsOf(survey.questions, [score]);

  const said = subjects.flatMap((subject) =>
    relationsOf(subject, false).map((relation) => ({
      relation,
      key: subjectKey(subject),
      row: makeRow(subject, relation, { number: 2, chose: ["yes"] }),
    })),
  );

  test.each(said)("$key $relation is read back from the line as it was put in", ({ relation, key, row }) => {
    const isNumber = relation === "atLeast" || relation === "atMost";
    const isChoice = relation === "chose" || relation === "notChose";
    expect([rowSubject(row), relationOf(row)]).toEqual([key, relation]);
    expect(rowNumber(row)).toBe(isNumber ? 2 : undefined);
    expect(rowChoices(row)).toEqual(isChoice ? ["yes"] : []);
  });

  test("turns nothing round inside a list that may not", () => {
    const plain = subjects.flatMap((subject) => [...relationsOf(subject, true), relationOf(firstRow(subject, true))]);
    expect(plain).not.toContain("notChose");
    expect(plain).not.toContain("notAnswered");
  });

  test("offers a number only where answers count, and declining only where it is offered", () => {
    const [happy, again, why] = subjects;
    if (!happy || !again || !why) throw new Error("three questions were expected");
    expect(relationsOf(happy, false)).not.toContain("declined");
    expect(relationsOf(again, false)).toEqual(expect.arrayContaining(["chose", "atMost", "declined"]));
    expect(relationsOf(why, false)).not.toContain("atMost");
  });
});

describe("a condition in words", () => {
  test("names questions by place, choices by text, and what is gone", () => {
    expect(conditionSentence({ question: "happy", atMost: 2 }, survey)).toBe("第 1 题“请选择” ≤ 2");
    expect(conditionSentence({ any: [{ question: "gone", is: "answered" }, { all: [] }] }, survey)).toBe(
      "（已删除的 gone） 答过 或者 （总是）",
    );
    expect(
      conditionSentence(
        { all: [{ not: { question: "words", is: "answered" } }, { not: { question: "again", chose: ["yes"] } }] },
        survey,
      ),
    ).toBe("第 4 题“请选择” 没有答 并且 不是（第 2 题“请选择” 选了“请选择”）");
  });
});
