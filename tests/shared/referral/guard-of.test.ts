import type { LocalDate } from "@shared/calendar/local-date";
import { guardOf, type KnownPatient, type Side } from "@shared/referral/guard-of";
import { mayNotShare } from "@shared/referral/may-share";
import { moment } from "../../support/clinic-date";

const opened = moment("2026-11-01T10:00:00+08:00");
const before = moment("2026-10-01T10:00:00+08:00");
const now = moment("2026-11-10T10:00:00+08:00");

const known = (id: string, more: Partial<KnownPatient> = {}): KnownPatient => ({
  id,
  name: "",
  family: [],
  since: now,
  ...more,
});
const side = (openid: string, patients: readonly KnownPatient[] = [], more: Partial<Side> = {}): Side => ({
  openid,
  patients,
  staff: false,
  sensitive: false,
  ...more,
});
const relative = (openid: string) =>
  ({ id: `t-${openid}`, openid, name: "家人", relation: "relative", rights: ["book"], since: before }) as const;

const wang = known("p-wang", { name: "王芳", openid: "wx-wang", since: before, birthDate: "1988-04-02" as LocalDate });
const referrer = side("wx-wang", [wang]);
const friend = side("wx-li", [known("p-li", { name: "李静", openid: "wx-li" })]);

test("two people who have nothing to do with each other", () => {
  expect(guardOf(referrer, friend, opened, now)).toBeUndefined();
});

test("somebody who has booked nothing yet", () => {
  expect(guardOf(referrer, side("wx-li"), opened, now)).toBeUndefined();
});

test("a reason the team has set aside is passed over, and what lies behind it is not", () => {
  const daughter = known("p-li", {
    openid: "wx-li",
    family: [relative("wx-wang")],
    birthDate: "2012-01-01" as LocalDate,
  });
  expect(guardOf(referrer, side("wx-li", [daughter]), opened, now)).toBe("household");
  expect(guardOf(referrer, side("wx-li", [daughter]), opened, now, ["household"])).toBe("minor");
  expect(guardOf(referrer, referrer, opened, now, ["household", "alreadyPatient"])).toBe("self");
});

test("a clinic's own code has nobody behind it", () => {
  expect(guardOf(undefined, friend, opened, now)).toBeUndefined();
});

test.each([
  ["the sharer opens their own card", referrer, "self"],
  ["the friend may act for the sharer", side("wx-li", [{ ...wang, family: [relative("wx-li")] }]), "household"],
  [
    "the sharer may act for the friend's child",
    side("wx-li", [known("p-child", { name: "小宝", family: [relative("wx-li"), relative("wx-wang")] })]),
    "household",
  ],
  [
    "a second account under the same name and birthday",
    side("wx-second", [known("p-2", { name: "王芳", openid: "wx-second", birthDate: "1988-04-02" as LocalDate })]),
    "household",
  ],
  ["somebody of the team", side("wx-li", friend.patients, { staff: true }), "staff"],
  [
    "somebody the clinic knew before",
    side("wx-li", [known("p-li", { openid: "wx-li", since: before })]),
    "alreadyPatient",
  ],
  ["a minor", side("wx-li", [known("p-li", { openid: "wx-li", birthDate: "2009-01-01" as LocalDate })]), "minor"],
  ["somebody in care nothing is shared about", side("wx-li", friend.patients, { sensitive: true }), "sensitiveCare"],
] as const)("%s does not count", (_, other, reason) => {
  expect(guardOf(referrer, other, opened, now)).toBe(reason);
});

test("the same telephone in two agreements is one household, however it is written", () => {
  const withPhone = (id: string, openid: string, phone: string) =>
    side(openid, [known(id, { openid, agreement: { phone } })]);
  const one = withPhone("p-wang", "wx-wang", "+86 138 0013-8000");
  const other = withPhone("p-li", "wx-li", "13800138000");
  expect(guardOf(one, other, opened, now)).toBe("household");
});

test("the same name alone is not the same person", () => {
  const other = side("wx-li", [known("p-li", { name: "王芳", openid: "wx-li" })]);
  expect(guardOf(referrer, other, opened, now)).toBeUndefined();
});

test("a sharer of the team counts for nobody", () => {
  expect(guardOf({ ...referrer, staff: true }, friend, opened, now)).toBe("staff");
});

test("a sharer in care nothing is shared about counts for nobody", () => {
  expect(guardOf({ ...referrer, sensitive: true }, friend, opened, now)).toBe("sensitiveCare");
});

test("whoever acts for a patient the clinic knows is new as long as they were not a patient themselves", () => {
  const mother = side("wx-li", [known("p-child", { name: "小宝", family: [relative("wx-li")], since: before })]);
  expect(guardOf(referrer, mother, opened, now)).toBeUndefined();
});

describe("who is given a card to pass on", () => {
  test.each([
    ["a patient", referrer, undefined],
    ["somebody the clinic does not know: no agents", side("wx-agent"), "notAPatient"],
    ["a member of the team", side("wx-wang", [wang], { staff: true }), "staff"],
    [
      "a minor",
      side("wx-teen", [known("p-teen", { openid: "wx-teen", birthDate: "2009-01-01" as LocalDate })]),
      "minor",
    ],
    ["somebody in care nothing is shared about", side("wx-wang", [wang], { sensitive: true }), "sensitiveCare"],
    [
      "somebody who expects a child",
      side("wx-wang", [{ ...wang, dueDate: "2027-02-01" as LocalDate }]),
      "sensitiveCare",
    ],
  ] as [string, Side, string | undefined][])("%s", (_, one, reason) => {
    expect(mayNotShare(one, now)).toBe(reason);
  });
});
