import { checkPlan } from "@shared/experiment/check-plan";
import type { Arm, ExperimentPlan, Metric, TriedMessage, Variant } from "@shared/experiment/experiment";
import { triedMessages } from "@shared/experiment/tried-message";
import { messagePhrase } from "@shared/message/message-phrases";
import { asNow, otherWords, planOf } from "../../support/experiment-plan";
import { scale, surveyOf } from "../survey/small-survey";

const armWith = (variant: Variant, id = "other"): Arm => ({ id, title: id, variant });
const words = (what: string, hint = "一分钟就好", english = "How are you?"): Arm =>
  armWith({ kind: "wording", what: { zh: what, en: english }, hint: { zh: hint, en: "One minute" } });
const about = (message: TriedMessage, variant: Variant): ExperimentPlan => {
  const { metric, leastDays } = triedMessages[message];
  return planOf({
    subject: { kind: "message", message },
    arms: [asNow, armWith(variant)],
    metric,
    windowDays: leastDays,
  });
};
const at = (hour: number): Variant => ({ kind: "sendHour", hour });
const holdOut: Variant = { kind: "holdOut" };
const places = (plan: ExperimentPlan) => checkPlan(plan).map(({ place, reason }) => `${place} ${reason}`);
const inForce = messagePhrase({ kind: "checkIn", step: "missed", facts: {} }, "zh");
const inForceEnglish = messagePhrase({ kind: "checkIn", step: "missed", facts: {} }, "en");

describe("lawful plans", () => {
  test.each<[string, ExperimentPlan]>([
    ["other words", planOf()],
    [
      "four arms",
      planOf({
        arms: [asNow, otherWords, words("今天好吗"), armWith(at(15))].map((arm, n) => ({
          ...arm,
          id: `a${n}`,
          title: `${n}`,
        })),
      }),
    ],
    ["a later hour", about("visit:d3", at(20))],
    ["a later hour that leaves time for a call", about("visit:d1", at(16))],
    ["a survey in the evening", about("survey:invite", at(19))],
    ["a nudge held out", about("card:unread", holdOut)],
    ["a booking nudge held out", about("planVisit:book", holdOut)],
    ["the reminder three days before held out", about("visit:d3", holdOut)],
    ["the card about a survey held out", about("survey:invite", holdOut)],
    ["a success that can only become rarer", planOf({ baseline: 0.97, leastEffect: 0.1 })],
  ])("%s", (_, plan) => {
    expect(checkPlan(plan)).toEqual([]);
  });
});

describe("what keeps a plan from running, with its place", () => {
  test.each<[string, ExperimentPlan, readonly string[]]>([
    ["one arm", planOf({ arms: [asNow] }), ["arms armCount"]],
    [
      "five arms",
      planOf({ arms: [asNow, ...[1, 2, 3, 4].map((n) => ({ ...words(`第${n}种`), id: `a${n}`, title: `${n}` }))] }),
      ["arms armCount"],
    ],
    ["a first arm that varies", planOf({ arms: [otherWords, words("今天好吗")] }), ["arms.0.variant controlVaries"]],
    ["a second arm that does not", planOf({ arms: [asNow, { id: "b", title: "b" }] }), ["arms.1.variant noVariant"]],
    [
      "the same arm twice",
      planOf({ arms: [asNow, otherWords, otherWords] }),
      ["arms.2.id duplicate", "arms.2.title duplicate", "arms.2.variant duplicate"],
    ],
    ["words that are too long", planOf({ arms: [asNow, words("您".repeat(21))] }), ["arms.1.variant.what.zh tooLong"]],
    ["no words", planOf({ arms: [asNow, words(" ")] }), ["arms.1.variant.what.zh empty"]],
    [
      "a body part on a lock screen",
      planOf({ arms: [asNow, words("您的牙齿怎么样")] }),
      ["arms.1.variant.what.zh forbiddenWord", "arms.1.variant.what.zh forbiddenWord"],
    ],
    [
      "a promise in the hint",
      planOf({ arms: [asNow, words("今天好吗", "完成有奖")] }),
      ["arms.1.variant.hint.zh forbiddenWord"],
    ],
    [
      "a procedure in English",
      planOf({ arms: [asNow, words("今天好吗", "一分钟就好", "Your surgery")] }),
      ["arms.1.variant.what.en forbiddenWord"],
    ],
    [
      "the words of today",
      planOf({
        arms: [
          asNow,
          armWith({
            kind: "wording",
            what: { zh: inForce.what ?? "", en: inForceEnglish.what ?? "" },
            hint: { zh: inForce.hint ?? "", en: inForceEnglish.hint ?? "" },
          }),
        ],
      }),
      ["arms.1.variant sameAsNow"],
    ],
    ["an hour before it is due", about("visit:d3", at(9)), ["arms.1.variant.hour tooEarly"]],
    ["the hour of today", about("visit:d3", at(10)), ["arms.1.variant.hour sameAsNow"]],
    ["an hour after which nobody could call", about("visit:d1", at(17)), ["arms.1.variant.hour tooLate"]],
    ["the same for a missed check-in", about("checkIn:missed", at(17)), ["arms.1.variant.hour tooLate"]],
    ["a survey before nine", about("survey:invite", at(8)), ["arms.1.variant.hour tooEarly"]],
    ["the reminder of the day before held out", about("visit:d1", holdOut), ["arms.1.variant aboutSafety"]],
    ["a missed check-in held out", about("checkIn:missed", holdOut), ["arms.1.variant aboutSafety"]],
    ["an order of a message", about("visit:d3", { kind: "order", questions: ["a"] }), ["arms.1.variant doesNotFit"]],
    ["an outcome of something else", planOf({ metric: "visitKept" }), ["metric doesNotFit"]],
    [
      "a window that ends before the visit",
      planOf({ ...about("visit:d3", at(18)), windowDays: 3 }),
      ["windowDays windowTooShort"],
    ],
    ["no baseline", planOf({ baseline: 0 }), ["baseline outOfRange"]],
    ["a baseline that is no number", planOf({ baseline: Number.NaN }), ["baseline outOfRange"]],
    ["a tiny effect", planOf({ leastEffect: 0.001 }), ["leastEffect outOfRange"]],
    ["nobody", planOf({ percent: 0 }), ["percent outOfRange"]],
    [
      "a survey that is not in force",
      planOf({
        subject: { kind: "survey", surveyId: "s" },
        metric: "surveyAnswered",
        arms: [asNow, armWith({ kind: "order", questions: ["q"] })],
      }),
      ["subject.surveyId unknownSurvey"],
    ],
  ])("%s", (_, plan, expected) => {
    expect(places(plan)).toEqual(expected);
  });

  test("every message has one outcome that fits", () => {
    const metrics: readonly Metric[] = ["checkedIn", "visitKept", "visitBooked", "surveyAnswered", "cardConfirmed"];
    for (const message of Object.keys(triedMessages) as TriedMessage[]) {
      const fitting = metrics.filter((metric) => checkPlan({ ...about(message, at(16)), metric }).length === 0);
      expect(fitting).toEqual([triedMessages[message].metric]);
    }
  });
});

describe("the order of a survey", () => {
  const questions = [scale("q1", 0, 10), scale("q2", 0, 10), scale("q3", 0, 10)];
  const survey = surveyOf(questions);
  const ordered = (...ids: readonly string[]) =>
    planOf({
      subject: { kind: "survey", surveyId: survey.id },
      metric: "surveyAnswered",
      arms: [asNow, armWith({ kind: "order", questions: ids })],
    });
  const found = (plan: ExperimentPlan, of = survey) =>
    checkPlan(plan, of).map(({ place, reason }) => `${place} ${reason}`);

  test("may change where every person is still asked the same", () => {
    expect(found(ordered("q3", "q1", "q2"))).toEqual([]);
  });

  test("that lacks a question, or is the one of today, is refused", () => {
    expect(found(ordered("q3", "q1"))).toEqual(["arms.1.variant.questions missing"]);
    expect(found(ordered("q3", "q1", "q9"))).toEqual(["arms.1.variant.questions.2 unknownQuestion"]);
    expect(found(ordered("q1", "q2", "q3"))).toEqual(["arms.1.variant sameAsNow"]);
  });

  test("of an instrument about somebody's safety never changes", () => {
    const clinical = { ...survey, clinical: true as const };
    expect(found(ordered("q3", "q1", "q2"), clinical)).toEqual(["arms.1.variant aboutSafety"]);
    const asking = surveyOf([scale("q1", 0, 10, { crisisFrom: 1 }), ...questions.slice(1)]);
    expect(found(ordered("q3", "q1", "q2"), asking)).toEqual(["arms.1.variant aboutSafety"]);
  });

  test("of an anonymous survey, or of one that is answered on the list, is not tried", () => {
    const anonymous = { ...survey, privacy: "anonymous" } as const;
    expect(found(ordered("q3", "q1", "q2"), anonymous)).toEqual(["subject.surveyId anonymous"]);
    const short = surveyOf(questions.slice(0, 2));
    expect(found(ordered("q2", "q1"), short)).toEqual(["subject.surveyId answeredOnList"]);
  });

  test("of somebody else's instrument neither", () => {
    const foreign = {
      ...survey,
      licence: { kind: "free", credit: { zh: "出处", en: "Source" }, source: "https://example.org" },
    } as const;
    expect(found(ordered("q3", "q1", "q2"), foreign)).toEqual(["arms.1.variant.questions fixedOrder"]);
  });
});
