import { days } from "@shared/calendar/instant";
import { carriedOver } from "@shared/referral/carried-over";
import { forgetAt } from "@shared/referral/forget-at";
import { broughtBy, newOrigin, seenOrigin } from "@shared/referral/origin";
import type { Referral } from "@shared/referral/referral";
import { monthOf, standsAt } from "@shared/referral/stands-at";
import type { Token } from "@shared/referral/token";
import { moment } from "../../support/clinic-date";

const openedAt = moment("2026-10-31T23:30:00+08:00");
const agreedAt = moment("2026-11-02T10:00:00+08:00");
const token = "000000000000" as Token;
const opened: Referral = { via: "link", state: "opened", token, openedAt };

test("a card is forgotten after a month, what came of it after a year, and what is forgotten never again", () => {
  expect(forgetAt(opened)).toBe(openedAt + days(30));
  expect(forgetAt({ ...opened, state: "void" })).toBe(openedAt + days(365));
  expect(forgetAt({ ...opened, state: "withdrawn" })).toBeUndefined();
});

test("it stands where it got to; what would tell something of somebody by the day of the card alone", () => {
  const agreed: Referral = { ...opened, state: "agreed", agreedAt };
  expect([standsAt(agreed), monthOf(agreed)]).toEqual([agreedAt, "2026-11"]);
  const telling: Referral = { ...agreed, state: "void", voidReason: "minor" };
  expect([standsAt(telling), monthOf(telling)]).toEqual([moment("2026-10-31T00:00:00+08:00"), "2026-10"]);
});

test("corrections go over to the next card without codes, and nowhere once it is taken back", () => {
  const side = { state: "lead", token } as const;
  const correction = { by: { id: "s1", name: "叶明" }, at: agreedAt, reason: "记错了", from: side, to: side };
  const before: Referral = { ...opened, corrections: [correction] };
  const plain = { ...correction, from: { state: "lead" }, to: { state: "lead" } };
  expect(carriedOver(before, opened)).toEqual({ corrections: [plain] });
  expect(carriedOver(before, { ...opened, state: "withdrawn" })).toEqual({});
  expect(carriedOver(opened, opened)).toEqual({});
});

test("through whom somebody came is to be forgotten a year after they came, and leaves nothing of itself", () => {
  const alone = seenOrigin(newOrigin("online", openedAt), "a1");
  const brought = seenOrigin(broughtBy(newOrigin("online", openedAt), "friend"), "a1");
  expect(brought.forgetAt).toBe(openedAt + days(365));
  expect(broughtBy(brought, brought.first)).toEqual(alone);
  expect(alone).not.toHaveProperty("forgetAt");
});
