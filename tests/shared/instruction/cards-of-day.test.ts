import { cardsOfDay, careOfDay } from "@shared/instruction/cards-of-day";
import { catalogue } from "@shared/pathway/catalogue";
import fc from "fast-check";
import { anyPlan, planOf } from "../../support/personal-plans";

const plan = planOf(catalogue.doubleEyelid);
const cards = (day: number) => cardsOfDay(plan, day).map(({ id }) => id);
const care = (day: number) => careOfDay(plan, day).map(({ id }) => id);

describe("the cards handed out", () => {
  test.each([
    [-15, []],
    [-14, ["prepare"]],
    [0, ["prepare", "firstDays"]],
    [1, ["firstDays"]],
    [3, ["firstDays", "untilStitches"]],
    [8, ["untilStitches"]],
    [9, ["settling"]],
    [45, ["settling"]],
    [46, []],
  ])("on day %i are %j", (day, expected) => {
    expect(cards(day)).toEqual(expected);
  });
});

describe("the care of a day", () => {
  test.each([
    [3, true],
    [4, false],
  ])("on day %i includes cold packs: %s", (day, shown) => {
    expect(care(day).includes("coldPack")).toBe(shown);
  });

  test("follows the days that the doctor set", () => {
    const careful = planOf(catalogue.doubleEyelid, { headUpDays: 14 });
    expect(careOfDay(careful, 14).map(({ id }) => id)).toContain("headUp");
    expect(careOfDay(plan, 14).map(({ id }) => id)).not.toContain("headUp");
  });

  test("lists what to do before what to avoid before what to know", () => {
    const order = ["do", "dont", "info"];
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -14, max: 400 }), (one, day) => {
        const kinds = careOfDay(one, day).map(({ kind }) => order.indexOf(kind));
        expect(kinds).toEqual([...kinds].sort());
      }),
    );
  });
});
