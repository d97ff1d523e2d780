import { builtInSurveys } from "@shared/survey/catalogue";
import { closingOf } from "@shared/survey/closing-of";
import { concernsOf } from "@shared/survey/concerns-of";
import { raisesCrisis } from "@shared/survey/raises-crisis";
import { scoresOf } from "@shared/survey/scores-of";
import type { SurveyAnswers } from "@shared/survey/survey-answers";

function built(id: string) {
  const survey = builtInSurveys.find((one) => one.id === id);
  if (!survey) throw new Error(`no survey ${id}`);
  return survey;
}

function outcome(id: string, answers: SurveyAnswers) {
  const survey = built(id);
  const scores = scoresOf(survey, answers);
  return {
    scores: scores.map((score) => `${score.id} ${score.value} ${score.band}`),
    concerns: concernsOf(survey, answers, scores).map((concern) => `${concern.id} ${concern.urgency}`),
    closing: closingOf(survey, answers, scores).zh,
  };
}

const howOften = ["never", "several", "half", "nearly"] as const;
/** Answers of 0 to 3, one digit an item, `-` for "rather not say". */
const mood = (prefix: string, digits: string): SurveyAnswers =>
  Object.fromEntries(
    [...digits].map((digit, n) => [`${prefix}-${n + 1}`, digit === "-" ? null : (howOften[Number(digit)] ?? null)]),
  );

const thanks = "谢谢您的回答。如果情绪或睡眠让您困扰，随时可以联系我们。";
const seekHelp =
  "您的回答提示近期情绪压力可能比较大。这不是诊断。建议到医院精神科或心理门诊做进一步评估，我们也会与您联系。";

const moods: readonly (readonly [string, string, string, string, readonly string[], string])[] = [
  ["phq9", "phq", "000000000", "total 0 band1", [], thanks],
  ["phq9", "phq", "111100000", "total 4 band1", [], thanks],
  ["phq9", "phq", "111110000", "total 5 band2", [], thanks],
  ["phq9", "phq", "111111111", "total 9 band2", [], thanks],
  ["phq9", "phq", "211111111", "total 10 band3", ["positive nextDay"], seekHelp],
  ["phq9", "phq", "222221111", "total 14 band3", ["positive nextDay"], seekHelp],
  ["phq9", "phq", "222222111", "total 15 band4", ["positive nextDay"], seekHelp],
  ["phq9", "phq", "333222211", "total 19 band4", ["positive nextDay"], seekHelp],
  ["phq9", "phq", "333222221", "total 20 band5", ["high sameDay"], seekHelp],
  ["phq9", "phq", "333333333", "total 27 band5", ["high sameDay"], seekHelp],
  ["gad7", "gad", "0000000", "total 0 band1", [], thanks],
  ["gad7", "gad", "1111000", "total 4 band1", [], thanks],
  ["gad7", "gad", "1111100", "total 5 band2", [], thanks],
  ["gad7", "gad", "2211111", "total 9 band2", [], thanks],
  ["gad7", "gad", "2221111", "total 10 band3", ["positive nextDay"], seekHelp],
  ["gad7", "gad", "2222222", "total 14 band3", ["positive nextDay"], seekHelp],
  ["gad7", "gad", "3222222", "total 15 band4", ["positive nextDay"], seekHelp],
  ["gad7", "gad", "3333333", "total 21 band4", ["positive nextDay"], seekHelp],
  ["phq2", "phq", "00", "total 0 band1", [], thanks],
  ["phq2", "phq", "20", "total 2 band1", [], thanks],
  ["phq2", "phq", "21", "total 3 band2", ["positive nextDay"], seekHelp],
  ["phq2", "phq", "33", "total 6 band2", ["positive nextDay"], seekHelp],
  ["gad2", "gad", "11", "total 2 band1", [], thanks],
  ["gad2", "gad", "03", "total 3 band2", ["positive nextDay"], seekHelp],
  ["gad2", "gad", "33", "total 6 band2", ["positive nextDay"], seekHelp],
];

describe("the screenings of mood", () => {
  test.each(moods)("%s answered with %s %s", (id, prefix, digits, score, concerns, closing) => {
    expect(outcome(id, mood(prefix, digits))).toEqual({ scores: [score], concerns, closing });
  });

  test.each([
    ["phq9", "phq", "33333333-"],
    ["phq9", "phq", "-00000000"],
    ["gad7", "gad", "333-333"],
    ["phq2", "phq", "3-"],
    ["gad2", "gad", "--"],
  ])("%s with an answer not given has no total, nothing is filled in, and help is shown", (id, prefix, digits) => {
    const { scores, concerns, closing } = outcome(id, mood(prefix, digits));
    expect([scores, concerns]).toEqual([[], []]);
    expect(closing).toContain("12356");
    expect(closing).toContain("120");
  });

  test("the last item brings up the safety screen whatever the total, and no other item does", () => {
    for (const question of built("phq9").questions) {
      const raised = howOften.map((answer) => raisesCrisis(question, answer));
      expect(raised).toEqual(question.id === "phq-9" ? [false, true, true, true] : [false, false, false, false]);
      expect(raisesCrisis(question, null)).toBe(false);
    }
  });
});

/** A number for each of these questions. */
const all = (ids: readonly string[], values: readonly number[]): SurveyAnswers =>
  Object.fromEntries(ids.map((id, n) => [id, values[n] ?? 0]));

const recovery = (change: SurveyAnswers = {}): SurveyAnswers => ({
  ...all(["rec-sleep", "rec-eat", "rec-move", "rec-selfcare", "rec-mood", "rec-overall"], [0, 0, 0, 0, 0, 0]),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`wound-${n}`, "none"])),
  "need-contact": "no",
  ...change,
});

const teeth = ["brush", "between", "regular", "nervous", "bears-little", "relaxes", "now", "comes", "cares"];
const taking = ["reasons", "choose", "ask", "home", "decide"];
const birth = ["confidence", "knows", "copes", "support", "heard"];

const own: readonly (readonly [string, SurveyAnswers, readonly string[], readonly string[]])[] = [
  ["visitSatisfaction", { csat: 1, "need-contact": "yes" }, ["satisfaction 1 low"], ["low-contact sameDay"]],
  ["visitSatisfaction", { csat: 2, "need-contact": "no" }, ["satisfaction 2 low"], ["low threeDays"]],
  ["visitSatisfaction", { csat: 3, "need-contact": "no" }, ["satisfaction 3 middle"], []],
  ["visitSatisfaction", { csat: 4, "need-contact": "yes" }, ["satisfaction 4 high"], ["contact nextDay"]],
  ["visitSatisfaction", { csat: 5, "need-contact": "no" }, ["satisfaction 5 high"], []],
  ["waitingExperience", { feeling: 2, waited: "none" }, ["waiting 2 low"], ["low threeDays"]],
  ["waitingExperience", { feeling: 3, waited: "none" }, ["waiting 3 middle"], []],
  ["waitingExperience", { feeling: 5, waited: "none" }, ["waiting 5 high"], []],
  ["recommendation", { "rec-will": 0, "need-contact": "yes" }, ["recommendation 0 low"], ["low-contact sameDay"]],
  ["recommendation", { "rec-will": 6, "need-contact": "no" }, ["recommendation 6 low"], ["low threeDays"]],
  ["recommendation", { "rec-will": 7 }, ["recommendation 7 middle"], []],
  ["recommendation", { "rec-will": 8 }, ["recommendation 8 middle"], []],
  ["recommendation", { "rec-will": 9 }, ["recommendation 9 high"], []],
  ["salesPressure", { pressed: "no" }, ["pressure 0 none"], []],
  ["salesPressure", { pressed: "little", "leave-alone": "no" }, ["pressure 1 little"], []],
  ["salesPressure", { pressed: "little", "leave-alone": "yes" }, ["pressure 1 little"], ["leave-alone nextDay"]],
  ["salesPressure", { pressed: "clear", "leave-alone": "no" }, ["pressure 2 clear"], ["pressed threeDays"]],
  ["salesPressure", { pressed: "strong", "leave-alone": "yes" }, ["pressure 3 clear"], ["leave-alone nextDay"]],
  ["peaceOfMind", { "at-ease": 2, "need-contact": "no" }, ["ease 2 low"], ["low nextDay"]],
  ["peaceOfMind", { "at-ease": 1, "need-contact": "yes" }, ["ease 1 low"], ["low-contact sameDay"]],
  ["peaceOfMind", { "at-ease": 3, "need-contact": "yes" }, ["ease 3 middle"], ["contact nextDay"]],
  ["peaceOfMind", { "at-ease": 4, "need-contact": "no" }, ["ease 4 high"], []],
  ["postOpRecovery", recovery(), [], []],
  ["postOpRecovery", recovery({ "wound-1": "some", "wound-3": "some" }), [], []],
  ["postOpRecovery", recovery({ "wound-2": "clear" }), [], ["wound-worse nextDay"]],
  ["postOpRecovery", recovery({ "wound-4": "some" }), [], ["wound-worse nextDay"]],
  ["postOpRecovery", recovery({ "wound-4": "clear", "wound-5": "clear" }), [], ["wound-open sameDay"]],
  ["postOpRecovery", recovery({ "need-contact": "yes" }), [], ["contact nextDay"]],
  ["careAdherence", { "adh-care": 3, "adh-med": "d7", "adh-barrier": "forgot" }, ["care-days 3 few"], []],
  ["careAdherence", { "adh-care": 4, "adh-barrier": "unclear" }, ["care-days 4 some"], ["unclear threeDays"]],
  ["careAdherence", { "adh-care": 6, "adh-barrier": "unwell" }, ["care-days 6 most"], ["unwell nextDay"]],
  ["careAdherence", { "adh-care": 7, "adh-med": "no-medicine", "adh-barrier": "unwell" }, ["care-days 7 most"], []],
  ["careAdherence", { "adh-care": 5, "need-contact": "yes" }, ["care-days 5 some"], ["contact nextDay"]],
  ["participationWillingness", all(taking, [1, 1, 1, 1, 1]), ["willingness 5 passive"], []],
  ["participationWillingness", all(taking, [2, 2, 2, 3, 3]), ["willingness 12 passive"], []],
  ["participationWillingness", all(taking, [3, 2, 2, 3, 3]), ["willingness 13 shared"], []],
  ["participationWillingness", all(taking, [4, 4, 4, 4, 3]), ["willingness 19 shared"], []],
  ["participationWillingness", all(taking, [4, 4, 4, 4, 4]), ["willingness 20 leading"], []],
  ["participationWillingness", all(taking, [5, 5, 5, 5, 5]), ["willingness 25 leading"], []],
  ["deliveryConfidence", all(birth, [0, 0, 0, 0, 0]), ["confidence 0 low"], ["low threeDays"]],
  ["deliveryConfidence", all(birth, [4, 4, 4, 4, 3]), ["confidence 19 low"], ["low threeDays"]],
  ["deliveryConfidence", all(birth, [4, 4, 4, 4, 4]), ["confidence 20 middle"], []],
  ["deliveryConfidence", all(birth, [7, 7, 7, 7, 6]), ["confidence 34 middle"], []],
  ["deliveryConfidence", { ...all(birth, [7, 7, 7, 7, 7]), "natural-wish": null }, ["confidence 35 high"], []],
  ["deliveryConfidence", all(birth, [10, 10, 10, 10, 10]), ["confidence 50 high"], []],
  [
    "dentalAwareness",
    all(teeth, [1, 1, 1, 1, 1, 5, 1, 1, 1]),
    ["awareness 3 low", "sensitivity 3 low", "willingness 3 low"],
    [],
  ],
  [
    "dentalAwareness",
    all(teeth, [3, 2, 2, 3, 2, 4, 2, 2, 3]),
    ["awareness 7 low", "sensitivity 7 low", "willingness 7 low"],
    [],
  ],
  [
    "dentalAwareness",
    all(teeth, [3, 3, 2, 3, 3, 4, 4, 4, 3]),
    ["awareness 8 middle", "sensitivity 8 middle", "willingness 11 middle"],
    [],
  ],
  [
    "dentalAwareness",
    all(teeth, [4, 4, 4, 5, 5, 1, 5, 5, 5]),
    ["awareness 12 high", "sensitivity 15 high", "willingness 15 high"],
    [],
  ],
  ["honestWord", { about: ["fees"], again: "yes" }, [], []],
];

describe("the clinic's own surveys", () => {
  test.each(own)("%s %j", (id, answers, scores, concerns) => {
    const { scores: made, concerns: raised } = outcome(id, answers);
    expect({ scores: made, concerns: raised }).toEqual({ scores, concerns });
  });
});

test("the tables reach every band and every concern of every built-in survey", () => {
  const reached = new Set<string>();
  const note = (id: string, scores: readonly string[], concerns: readonly string[]) => {
    for (const score of scores) reached.add(`${id} ${score.replace(/ \d+ /, " ")}`);
    for (const concern of concerns) reached.add(`${id} ${concern}`);
  };
  for (const [id, , , score, concerns] of moods) note(id, [score], concerns);
  for (const [id, , scores, concerns] of own) note(id, scores, concerns);
  const wanted = builtInSurveys.flatMap(({ id, scores, concerns }) => [
    ...scores.flatMap((score) => score.bands.map((band) => `${id} ${score.id} ${band.id}`)),
    ...concerns.map((concern) => `${id} ${concern.id} ${concern.urgency}`),
  ]);
  expect(wanted.filter((one) => !reached.has(one))).toEqual([]);
});
