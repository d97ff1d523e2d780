import { catalogue } from "@shared/pathway/catalogue";
import { personalise } from "@shared/pathway/personalise";
import type { Plan } from "@shared/pathway/plan";
import fc from "fast-check";
import { anyPlan, planOf } from "../../support/personal-plans";

const { doubleEyelid, dentalImplant } = catalogue;
const signIds = (plan: Plan) => plan.signs.map(({ id }) => id);
const dayOfTask = (plan: Plan, id: string) => plan.tasks.find((task) => task.id === id)?.day;
const textOf = (plan: Plan, id: string) => plan.advice.find((line) => line.id === id)?.text;

const days = (plan: Plan) => [
  ...plan.tasks.map(({ id, day }) => ({ id, fromDay: day, toDay: day })),
  ...plan.cards,
  ...plan.advice,
  ...plan.signs,
  ...plan.questions,
  ...plan.phases,
];

describe("a person's plan", () => {
  test("has no unfilled placeholder in any of its words, whatever the doctor sets", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const words = [plan.tasks, plan.cards, plan.advice, plan.questions, plan.signs, plan.phases, plan.title];
        expect(JSON.stringify(words)).not.toMatch(/\{\w+\}/);
      }),
    );
  });

  test("says the doctor's number in the patient's words", () => {
    const plan = planOf(doubleEyelid, { feverC: 37.5, coldPackMinutes: 20, contactLensFreeDays: 30 });
    expect(plan.signs.find(({ id }) => id === "CW3")?.text).toBe("体温 ≥ 37.5 °C");
    expect(textOf(plan, "coldPack")).toContain("每次 20 分钟");
    expect(textOf(plan, "noLens")).toContain("30 天内不戴隐形眼镜");
  });

  test("covers days that begin no later than they end, within two weeks before and a year and a month after", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { id, fromDay, toDay } of days(plan)) {
          expect({ id, ordered: toDay === null || fromDay <= toDay }).toEqual({ id, ordered: true });
          expect({ id, early: fromDay < -14 }).toEqual({ id, early: false });
          expect({ id, late: (toDay ?? fromDay) > 395 }).toEqual({ id, late: false });
        }
      }),
    );
  });

  test("places every task on a whole day, open for none or more whole days", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { day, closesAfterDays } of plan.tasks) {
          expect(Number.isInteger(day)).toBe(true);
          expect(Number.isInteger(closesAfterDays) && closesAfterDays >= 0).toBe(true);
        }
      }),
    );
  });

  test("asks for at most one check-in a day", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const checkInDays = plan.tasks.flatMap((task) => (task.kind === "checkIn" ? [task.day] : []));
        expect(checkInDays).toEqual([...new Set(checkInDays)]);
      }),
    );
  });

  test("keeps the safety check-in of the day on which the stitches come out, also on day 5", () => {
    const plan = planOf(doubleEyelid, { stitchesDay: 5 });
    expect(dayOfTask(plan, "checkIn.stitches")).toBe(5);
    expect(dayOfTask(plan, "checkIn.d5")).toBeUndefined();
  });

  test("hands out each card on the day on which it asks for it to be read", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const task of plan.tasks) {
          if (task.kind !== "instruction") continue;
          const card = plan.cards.find(({ id }) => id === task.cardId);
          expect(card && task.day >= card.fromDay && task.day <= card.toDay).toBe(true);
        }
      }),
    );
  });

  test("keeps every card with at least one line", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { lines } of plan.cards) expect(lines.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([5, 6, 7])("moves the check-in and the visit for the stitches to day %i", (stitchesDay) => {
    const plan = planOf(doubleEyelid, { stitchesDay });
    expect(dayOfTask(plan, "checkIn.stitches")).toBe(stitchesDay);
    expect(dayOfTask(plan, "visit.stitches")).toBe(stitchesDay);
  });

  test("asks about the nose only after a sinus lift", () => {
    expect(signIds(planOf(dentalImplant, { sinusLift: true }))).toEqual(expect.arrayContaining(["IM6", "IM7"]));
    expect(signIds(planOf(dentalImplant))).not.toEqual(expect.arrayContaining(["IM6"]));
    expect(signIds(planOf(dentalImplant))).not.toEqual(expect.arrayContaining(["IM7"]));
  });

  test("leaves the sinus line out of every card without a sinus lift", () => {
    const lines = (sinusLift: boolean) =>
      planOf(dentalImplant, { sinusLift }).cards.flatMap((card) => card.lines.map(({ id }) => id));
    expect(lines(true)).toContain("sinus");
    expect(lines(false)).not.toContain("sinus");
  });

  test("drops the yearly visit when the clinic does not offer it", () => {
    expect(dayOfTask(planOf(dentalImplant, { yearlyVisit: false }), "visit.yearly")).toBeUndefined();
    expect(dayOfTask(planOf(dentalImplant), "visit.yearly")).toBe(365);
  });

  test("carries the limits for pain that the doctor set", () => {
    const wanted = { painYellow: 8, painRise: 4, painRiseAfterDay: 5, painRiseAfterDayMin: 2 };
    expect(planOf(doubleEyelid, wanted).pain).toEqual({ yellow: 8, rise: 4, riseAfterDay: 5, riseAfterDayMin: 2 });
  });

  test("is refused when a parameter of the pathway is missing", () => {
    expect(() => personalise(doubleEyelid, {})).toThrow("has no");
  });
});
