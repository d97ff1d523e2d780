import { type AlarmAnswers, mergeAlarm } from "@shared/case/merge-alarm";
import fc from "fast-check";

const anyAnswer = fc.option(fc.boolean(), { nil: undefined });
const anyAnswers = fc.array(
  fc.record({ harmNow: anyAnswer, someoneThere: anyAnswer, callBack: anyAnswer }) as fc.Arbitrary<AlarmAnswers>,
);

test.each([
  [[{}], {}],
  [[{}, { harmNow: false }], { harmNow: false }],
  [[{ harmNow: false }, { harmNow: true }], { harmNow: true }],
  [
    [
      { harmNow: true, callBack: true },
      { harmNow: false, callBack: false },
    ],
    { harmNow: true, callBack: true },
  ],
  [[{ someoneThere: true }, { someoneThere: false }], { someoneThere: false }],
  [[{ someoneThere: false }, { callBack: true }], { someoneThere: false, callBack: true }],
])("the answers %j come to %j", (answers, known) => {
  expect(answers.reduce(mergeAlarm, {})).toEqual(known);
});

test("what was once said to be so stays, whatever else comes in", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const known = answers.reduce(mergeAlarm, {});
      expect(known.harmNow === true).toBe(answers.some(({ harmNow }) => harmNow === true));
      expect(known.callBack === true).toBe(answers.some(({ callBack }) => callBack === true));
      const said = answers.flatMap(({ someoneThere }) => someoneThere ?? []);
      expect(known.someoneThere).toBe(said.at(-1));
    }),
  );
});
