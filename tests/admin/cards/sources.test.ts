import type { Instant } from "@shared/calendar/instant";
import type { SourceRow } from "@shared/contract/referral-views";
import { inOrder, labelTaken } from "../../../client/admin/cards/sources/source-order";
import { ye } from "./support/card-row";

const source = (token: string, createdAt: number, endedAt?: number): SourceRow => ({
  token,
  label: token,
  createdAt: createdAt as Instant,
  by: ye,
  opened: 0,
  leads: 0,
  visits: 0,
  ...(endedAt !== undefined && { endedAt: endedAt as Instant }),
});

const rows = [source("前台立牌", 1), source("旧海报", 9, 10), source("电梯间", 5)];

describe("the clinic's own codes", () => {
  test("those in use stand first, the newest at the top, the ended ones below", () => {
    expect(inOrder(rows).map(({ token }) => token)).toEqual(["电梯间", "前台立牌", "旧海报"]);
  });

  test("a label is taken while a code in use has it", () => {
    expect(labelTaken(rows, " 前台立牌 ")).toBe(true);
    expect(labelTaken(rows, "旧海报")).toBe(false);
  });
});
