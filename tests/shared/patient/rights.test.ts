import { ageOn, comesOfAge, isMinor, standingOf } from "@shared/patient/rights";
import { clinicDate, moment } from "../../support/clinic-date";

test.each([
  ["2008-11-22", "2026-11-21", 17],
  ["2008-11-22", "2026-11-22", 18],
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
])("somebody born on %s is on %s so old: %i", (born, day, age) => {
  expect(ageOn(clinicDate(born), clinicDate(day))).toBe(age);
});

test("without a birthday nobody is taken for a minor", () => {
  expect(isMinor(undefined, clinicDate("2026-11-22"))).toBe(false);
});

describe("who may act for a patient", () => {
  const now = moment("2026-11-22T09:30:00+08:00");
  const tie = (openid: string, relation: "guardian" | "relative", rights: ("book" | "read")[]) => ({
    id: openid,
    openid,
    name: openid,
    relation,
    rights,
    since: now,
  });
  const patient = {
    openid: "self",
    birthDate: clinicDate("2012-05-01"),
    family: [tie("mother", "guardian", ["book", "read"]), tie("aunt", "relative", ["book"])],
  };

  test.each([
    ["self", { relation: "self", rights: ["book", "read"] }],
    ["mother", { relation: "guardian", rights: ["book", "read"] }],
    ["aunt", { relation: "relative", rights: ["book"] }],
    ["stranger", undefined],
  ])("%s: %j", (openid, standing) => {
    expect(standingOf(patient, openid, now)).toEqual(standing);
  });

  test("a guardian no longer, from the eighteenth birthday on; the clinic's day decides", () => {
    expect(standingOf(patient, "mother", moment("2030-04-30T23:59:59+08:00"))).toBeDefined();
    expect(standingOf(patient, "mother", moment("2030-05-01T00:00:00+08:00"))).toBeUndefined();
    expect(standingOf(patient, "aunt", moment("2030-05-01T00:00:00+08:00"))).toBeDefined();
  });
});

test.each([
  ["2012-05-01", "2030-05-01T00:00:00+08:00"],
  ["2008-02-29", "2026-03-01T00:00:00+08:00"],
])("somebody born on %s is of age from %s", (born, at) => {
  expect(comesOfAge(clinicDate(born))).toBe(moment(at));
  expect(isMinor(clinicDate(born), clinicDate(at.slice(0, 10)))).toBe(false);
});
