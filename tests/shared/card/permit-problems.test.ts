import { addDays } from "@shared/calendar/local-date";
import { isPermitNumber, permitProblems } from "@shared/card/permit-problems";
import { clinicDate } from "../../support/clinic-date";
import { approved, facts } from "./any-card";

const today = clinicDate("2026-11-22");
const withPermit = (number: string, expiresOn = addDays(today, 30)) => ({ ...approved, permit: { number, expiresOn } });
const reasons = (card: typeof approved) => permitProblems(card, today).map(({ field, reason }) => `${field} ${reason}`);

test.each([
  "（沪）医广【2026】第01-02-003号",
  "(沪)医广[2026]第01-02-003号",
  "（沪）医广〔2026〕第01-02-003号",
  "沪医广（2026）第01-02-003号",
  "川(A)医广【2026】第08-17-123号",
  "（粤B）医广［2026］第08-10-001号",
  "(鲁)医广(2026)第0604-34号",
  "（京）中医广【2026】第11-22-333号",
  "（沪）医广【2026】第10-24-G216号",
  "（沪）医广【２０２６】第01–02–003号",
  "（沪） 医广【2026】 第 01-02-003 号",
])("%s has the form of a permit's number", (number) => expect(isPermitNumber(number)).toBe(true));

test.each([
  "",
  "医广【2026】第01-02-003号",
  "（日）医广【2026】第01-02-003号",
  "（沪医广【2026】第01-02-003号",
  "（沪）医广【26】第01-02-003号",
  "（沪）医广【2026）第01-02-003号",
  "（沪）药广审【2026】第01-02-003号",
  "（沪）医广【2026】第号",
  "（沪）医广【2026】第01-02-003",
  "（沪）医广【2026】第01-02-003号，根治",
  "31010520261234567",
])("%j has not", (number) => {
  expect(isPermitNumber(number)).toBe(false);
  if (number !== "") expect(reasons(withPermit(number))).toContain("permit.number permitMalformed");
});

test("lines of the clinic's own need a permit; facts about it need none", () => {
  const { permit: _, ...without } = approved;
  expect(reasons(without)).toEqual(["permit permitMissing"]);
  expect(reasons(facts)).toEqual([]);
});

test.each([
  [-1, ["permit.expiresOn permitExpired"]],
  [0, []],
  [366, []],
  [367, ["permit.expiresOn permitTooLong"]],
])("a permit that ends %d days from today is told as %j", (days, told) => {
  expect(reasons(withPermit("（沪）医广【2026】第01-02-003号", addDays(today, days)))).toEqual(told);
});

test("a permit that is shown must hold, on a card of facts too", () => {
  const permit = { number: "（沪）医广【2025】第01-02-003号", expiresOn: clinicDate("2026-11-21") };
  expect(reasons({ ...facts, permit })).toEqual(["permit.expiresOn permitExpired"]);
});

test("a number that is missing, too long or hides a character is told as just that", () => {
  expect(reasons(withPermit(" "))).toEqual(["permit.number missing"]);
  expect(reasons(withPermit(`（沪）医广【2026】第${"1".repeat(40)}号`))).toEqual(["permit.number tooLong"]);
  expect(reasons(withPermit("（沪）医广【2026】第01-02\u200b-003号"))).toEqual(["permit.number controlCharacters"]);
});
