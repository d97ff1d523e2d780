import { mayThank } from "@shared/appreciation/may-thank";
import { nameOfThanked, thankedOf } from "@shared/appreciation/thanked-of";
import type { Side } from "@shared/referral/guard-of";
import type { ReferralState } from "@shared/referral/referral";
import fc from "fast-check";
import { clinicDate, moment } from "../../support/clinic-date";
import { lawful } from "./any-programme";

const today = clinicDate("2026-11-22");
const now = moment("2026-11-22T09:30:00+08:00");
const anybody = { staff: false, minor: false, sensitive: false };
const seen = {
  programme: lawful,
  referral: { state: "visit" },
  referrer: anybody,
  givenThisYear: 0,
  today,
} as const;

test("whoever brought a friend who was seen may be thanked", () => expect(mayThank(seen)).toBeUndefined());

test.each([
  ["the clinic does not thank", { programme: { ...lawful, on: false } }, "off"],
  ["a lawyer has not looked at it for a year", { today: clinicDate("2027-11-02") }, "off"],
  ["nobody passed the card on", { referrer: undefined }, "nobody"],
  ["a member of the team did", { referrer: { ...anybody, staff: true } }, "staff"],
  ["a minor did", { referrer: { ...anybody, minor: true } }, "minor"],
  ["they are in care nobody may know of", { referrer: { ...anybody, sensitive: true } }, "sensitiveCare"],
  ["they had as much as one gets in a year", { givenThisYear: 3 }, "capReached"],
])("not when %s", (_when, change, refusal) => expect(mayThank({ ...seen, ...change })).toBe(refusal));

test.each<ReferralState>(["opened", "agreed", "lead", "void", "withdrawn"])(
  "not for a card that is only %s: passing it on is never thanked",
  (state) => expect(mayThank({ ...seen, referral: { state } })).toBe("notSeen"),
);

test("nobody gets more in a year than the programme says, nor is anyone thanked who never may be", () => {
  const person = fc.record({ staff: fc.boolean(), minor: fc.boolean(), sensitive: fc.boolean() });
  fc.assert(
    fc.property(person, fc.nat(10), fc.integer({ min: 1, max: 6 }), (referrer, givenThisYear, perYear) => {
      const allowed = mayThank({ ...seen, programme: { ...lawful, perYear }, referrer, givenThisYear }) === undefined;
      const barred = referrer.staff || referrer.minor || referrer.sensitive;
      expect(allowed).toBe(!barred && givenThisYear < perYear);
    }),
  );
});

const patient = (more: Partial<Side["patients"][0]> = {}): Side["patients"][0] => ({
  id: "p1",
  name: "王女士",
  openid: "wx-wang",
  family: [],
  since: now,
  ...more,
});
const side = (more: Partial<Side> = {}): Side => ({
  openid: "wx-wang",
  patients: [patient()],
  staff: false,
  sensitive: false,
  ...more,
});

test("what matters of a person is worked out from what the clinic knows of them", () => {
  expect(thankedOf(side(), now)).toEqual(anybody);
  expect(thankedOf(side({ staff: true }), now)).toMatchObject({ staff: true });
  expect(thankedOf(side({ sensitive: true }), now)).toMatchObject({ sensitive: true });
  const born = (birthDate: string) => side({ patients: [patient({ birthDate: clinicDate(birthDate) })] });
  expect(thankedOf(born("2008-11-23"), now)).toMatchObject({ minor: true });
  expect(thankedOf(born("2008-11-22"), now)).toMatchObject({ minor: false });
  const expecting = side({ patients: [patient({ dueDate: clinicDate("2027-03-01") })] });
  expect(thankedOf(expecting, now)).toMatchObject({ sensitive: true });
  const { openid: _, ...unknown } = side();
  expect(thankedOf(unknown, now)).toBeUndefined();
});

test("the desk knows somebody by their own name, or by whom they come along with", () => {
  const child = patient({ id: "p2", name: "王小宝", openid: "wx-none" });
  expect(nameOfThanked(side({ patients: [child, patient()] }))).toBe("王女士");
  expect(nameOfThanked(side({ patients: [child] }))).toBe("王小宝");
  expect(nameOfThanked(side({ patients: [] }))).toBe("");
});
