import { type Balance, balanceOf, emptyBalance, grantsLeft } from "@shared/grant/ledger";
import { templateDefaults } from "@shared/template/template-defaults";
import { ledgerOf } from "../../support/ledger-of";

const once = templateDefaults.followUp;
const long = { ...once, kind: "long" } as const;

describe("the yeses that are left of a template", () => {
  test.each<[string, Partial<Balance>, number]>([
    ["nobody was asked", {}, 0],
    ["three were given", { granted: 3 }, 3],
    ["one of three is on its way", { granted: 3, reserved: 1 }, 2],
    ["one of three is on its way and one was used", { granted: 3, reserved: 1, spent: 1 }, 1],
    ["WeChat knew of none", { granted: 3, spent: 1, void: 2 }, 0],
    ["a yes was given after WeChat knew of none", { granted: 4, spent: 1, void: 2 }, 1],
    ["more is gone than was given", { granted: 1, spent: 1, void: 1 }, 0],
    ["the template was refused in the settings", { granted: 3, standing: "rejected" }, 0],
    ["WeChat bars the template", { granted: 3, standing: "banned" }, 0],
    ["there was a no before the yes", { granted: 1, refused: 4 }, 1],
  ])("when %s", (_, balance, left) => {
    expect(grantsLeft(ledgerOf({ followUp: balance }), once)).toBe(left);
  });

  test("have no number where one yes is good for any number of messages", () => {
    expect(grantsLeft(ledgerOf({ followUp: { granted: 1, spent: 50 } }), long)).toBe(Number.POSITIVE_INFINITY);
    expect(grantsLeft(ledgerOf({}), long)).toBe(0);
    expect(grantsLeft(ledgerOf({ followUp: { granted: 1, standing: "rejected" } }), long)).toBe(0);
  });

  test("of one template say nothing about another", () => {
    expect(grantsLeft(ledgerOf({ reply: 3 }), once)).toBe(0);
    expect(balanceOf(ledgerOf({ reply: 3 }), once.id)).toEqual(emptyBalance);
  });
});
