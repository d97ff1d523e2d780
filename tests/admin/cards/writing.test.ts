import type { LocalDate } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";
import { referralEndpoints } from "@shared/contract/referral-endpoints";
import fc from "fast-check";
import * as v from "valibot";
import { cardDifferences } from "../../../client/admin/cards/editor/card-differences";
import {
  type CardDraft,
  cardDraft,
  cardInput,
  cardOf,
  permitHalf,
  sameCard,
} from "../../../client/admin/cards/editor/card-draft";
import {
  type CardSteps,
  firstStep,
  mayStep,
  stepBy,
  stepTo,
  typedCard,
} from "../../../client/admin/cards/editor/card-steps";
import { information } from "./support/card-row";

const until = "2027-06-30" as LocalDate;
const advertising: ClinicCard = {
  ...information,
  kind: "advertising",
  lines: ["周末照常接诊"],
  permit: { number: "（沪）医广【2026】第01-02-003号", expiresOn: until },
};

describe("a card that is written on", () => {
  test.each([
    ["information", information],
    ["advertising", advertising],
  ])("says the same as the %s card that is stored, until something is typed", (_kind, card) => {
    expect(cardOf(cardDraft(card))).toEqual(card);
    expect(sameCard(cardOf(cardDraft(card)), card)).toBe(true);
    expect(sameCard(cardOf({ ...cardDraft(card), phone: "021-5555-0121" }), card)).toBe(false);
  });

  test("loses its own lines and the permit as an information card, and has them again when it is advertising after all", () => {
    const asInformation: CardDraft = { ...cardDraft(advertising), kind: "information" };
    expect(cardOf(asInformation)).toEqual({ ...information, lines: [] });
    expect(cardOf({ ...asInformation, kind: "advertising" })).toEqual(advertising);
  });

  test.each([
    [{ permitNumber: "", permitUntil: until }, true],
    [{ permitNumber: "（沪）医广【2026】第01-02-003号", permitUntil: undefined }, true],
    [{ permitNumber: "  ", permitUntil: undefined }, false],
    [{ permitNumber: "（沪）医广【2026】第01-02-003号", permitUntil: until }, false],
  ])("with %p: half a permit is %p", (part, half) => {
    expect(permitHalf({ ...cardDraft(advertising), ...part })).toBe(half);
    expect(permitHalf({ ...cardDraft(advertising), ...part, kind: "information" })).toBe(false);
  });

  test("counts as unchanged when only blanks at the ends differ, as the server cuts them", () => {
    expect(
      sameCard({ ...information, address: " 示范路 1 号 ", departments: ["口腔科 ", "医疗美容科"] }, information),
    ).toBe(true);
    expect(sameCard({ ...information, departments: ["口腔科"] }, information)).toBe(false);
    expect(sameCard({ ...information, departments: ["口腔科,医疗美容科"] }, information)).toBe(false);
  });

  test.each([
    ["information", information],
    ["advertising", advertising],
    ["unfinished", { ...information, category: "", departments: [""] }],
  ])("is taken by the server: %s", (_kind, card) => {
    const input = { version: 1, revision: 0, card: cardInput(card) };
    expect(v.safeParse(referralEndpoints["card.save"].input, input).success).toBe(true);
  });
});

describe("the steps of writing", () => {
  const opened = cardDraft(information);
  const named = (licensedName: string): CardDraft => ({ ...opened, licensedName });

  test("nothing is typed at first, and there is nothing to take back", () => {
    const steps = firstStep(opened);
    expect(typedCard(steps)).toBeUndefined();
    expect([mayStep(steps, -1), mayStep(steps, 1)]).toEqual([false, false]);
    expect(stepBy(steps, -1)).toBe(steps);
  });

  test("typing one field in one go is one step, the next field another", () => {
    let steps = stepTo(firstStep(opened), named("合"), "licensedName", 1000);
    steps = stepTo(steps, named("合愈"), "licensedName", 1400);
    steps = stepTo(steps, { ...named("合愈"), phone: "0" }, "phone", 1500);
    expect(typedCard(stepBy(steps, -1))?.licensedName).toBe("合愈");
    expect(typedCard(stepBy(stepBy(steps, -1), -1))).toBeUndefined();
  });

  test("a pause of the fingers begins a new step", () => {
    const steps = stepTo(
      stepTo(firstStep(opened), named("合"), "licensedName", 0),
      named("合愈"),
      "licensedName",
      5000,
    );
    expect(typedCard(stepBy(steps, -1))?.licensedName).toBe("合");
  });

  test("what was taken back comes again, until something else is typed", () => {
    const steps = stepTo(stepTo(firstStep(opened), named("甲"), "a", 0), named("乙"), "b", 1);
    const back = stepBy(steps, -1);
    expect(typedCard(stepBy(back, 1))?.licensedName).toBe("乙");
    expect(mayStep(stepTo(back, named("丙"), "c", 2), 1)).toBe(false);
  });

  test("however much is typed, the card that was opened can always be reached again, and the last state is what was typed last", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("name", "phone", "back", "again"), { maxLength: 200 }), (moves) => {
        let steps: CardSteps = firstStep(opened);
        let shown: CardDraft = opened;
        moves.forEach((move, at) => {
          if (move === "back") steps = stepBy(steps, -1);
          else if (move === "again") steps = stepBy(steps, 1);
          else {
            shown = named(`${move} ${at}`);
            steps = stepTo(steps, shown, move, at * 10_000);
            expect(typedCard(steps)).toBe(shown);
          }
        });
        while (mayStep(steps, -1)) steps = stepBy(steps, -1);
        expect(typedCard(steps)).toBeUndefined();
        expect(steps.states[0]).toBe(opened);
      }),
    );
  });
});

describe("two people who wrote at the same time", () => {
  test("see every text they wrote differently, and no other", () => {
    const theirs = { ...information, phone: "021-5555-0121", departments: ["口腔科"] };
    expect(cardDifferences(information, theirs)).toEqual([
      { label: "诊疗科目", mine: "口腔科、医疗美容科", theirs: "口腔科" },
      { label: "电话", mine: "021-5555-0120", theirs: "021-5555-0121" },
    ]);
    expect(cardDifferences(information, { ...information, phone: `${information.phone} ` })).toEqual([]);
  });

  test("see lines and a permit that only one of them has", () => {
    const labels = cardDifferences(information, advertising).map(({ label, mine }) => [label, mine]);
    expect(labels).toEqual([
      ["种类", "信息名片"],
      ["机构自己的话 1", ""],
      ["审查证明文号", ""],
      ["有效期至", ""],
    ]);
  });
});
