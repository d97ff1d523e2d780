import { after, clinicIso, clinicMinuteOfDay, days, hours, type Instant } from "@shared/calendar/instant";
import { type PlannedSheet, sheetIdOf } from "@shared/survey/planned-sheet";
import { sheetsOfVisit } from "@shared/survey/sheets-of-visit";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import fc from "fast-check";
import { at, ruleOf } from "./rule-of";

const ahead = (hoursAhead: number, serviceIds: readonly string[] = []): SurveyTrigger => ({
  kind: "visitAhead",
  serviceIds,
  hours: hoursAhead,
});
const done = (hoursAfter: number, serviceIds: readonly string[] = []): SurveyTrigger => ({
  kind: "visitDone",
  serviceIds,
  hours: hoursAfter,
});

const visit = { appointmentId: "a1", serviceId: "check" } as const;
const written = (moment: Instant | undefined) => (moment === undefined ? undefined : clinicIso(moment).slice(0, 16));

describe("a survey after a visit", () => {
  const dueAfter = (checkedOut: string, hoursAfter: number) =>
    sheetsOfVisit(
      [ruleOf(done(hoursAfter))],
      { ...visit, startsAt: at("2026-03-09 10:00"), moment: "done" },
      at(checkedOut),
    )[0]?.dueAt;

  test.each([
    ["2026-03-09 11:00", 3, "2026-03-09T14:00"],
    ["2026-03-09 16:59", 3, "2026-03-09T19:59"],
    ["2026-03-09 17:00", 3, "2026-03-10T09:00"],
    ["2026-03-09 23:30", 1, "2026-03-10T09:00"],
    ["2026-03-09 05:00", 1, "2026-03-09T09:00"],
    ["2026-12-31 20:30", 0, "2027-01-01T09:00"],
  ])("checked out at %s, asked %i hours later: at %s", (checkedOut, hoursAfter, due) => {
    expect(written(dueAfter(checkedOut, hoursAfter))).toBe(due);
  });

  test("is given up three days later and belongs to the appointment", () => {
    const [sheet] = sheetsOfVisit(
      [ruleOf(done(3), { label: "after" })],
      { ...visit, startsAt: at("2026-03-09 10:00"), moment: "done" },
      at("2026-03-09 11:00"),
    );
    expect(sheet).toEqual({
      sheetId: "rule:a1",
      ruleId: "rule",
      surveyId: "small",
      label: "after",
      dueAt: at("2026-03-09 14:00"),
      lateAt: at("2026-03-12 14:00"),
    });
  });
});

describe("a survey before a visit", () => {
  const plannedFor = (startsAt: string, hoursAhead: number, booked: string) =>
    sheetsOfVisit([ruleOf(ahead(hoursAhead))], { ...visit, startsAt: at(startsAt), moment: "booked" }, at(booked))[0];

  test.each([
    ["at its hour", "2026-03-12 15:00", 24, "2026-03-09 10:00", "2026-03-11T15:00"],
    ["at night the next morning", "2026-03-12 15:00", 12, "2026-03-09 10:00", "2026-03-12T09:00"],
    ["the evening before when the morning is too near", "2026-03-12 09:30", 12, "2026-03-09 10:00", "2026-03-11T19:00"],
    ["the evening before an early visit", "2026-03-12 09:00", 2, "2026-03-09 10:00", "2026-03-11T19:00"],
    ["an hour ahead when the clinic says so", "2026-03-12 15:00", 1, "2026-03-09 10:00", "2026-03-12T14:00"],
    ["at once when its hour is past", "2026-03-09 18:00", 24, "2026-03-09 10:30", "2026-03-09T10:30"],
    ["two hours before at the latest", "2026-03-09 18:00", 24, "2026-03-09 16:00", "2026-03-09T16:00"],
    ["not any more after that", "2026-03-09 18:00", 24, "2026-03-09 16:01", undefined],
    ["booked at night: the next morning", "2026-03-10 14:00", 24, "2026-03-09 22:00", "2026-03-10T09:00"],
    ["booked at night for the early morning: not at all", "2026-03-10 10:00", 24, "2026-03-09 22:00", undefined],
    ["booked at night after its evening: not at all", "2026-03-10 09:30", 12, "2026-03-09 21:00", undefined],
    ["booked after the visit: not at all", "2026-03-09 10:00", 24, "2026-03-09 11:00", undefined],
    ["not at the moment of the visit", "2026-03-12 15:00", 0, "2026-03-09 10:00", undefined],
  ])("%s", (_, startsAt, hoursAhead, booked, due) => {
    expect(written(plannedFor(startsAt, hoursAhead, booked)?.dueAt)).toBe(due);
  });

  test("ends when the visit begins", () => {
    expect(plannedFor("2026-03-12 15:00", 24, "2026-03-09 10:00")?.lateAt).toBe(at("2026-03-12 15:00"));
  });
});

describe("whichever visit and rule", () => {
  const now = at("2026-03-09 10:00");
  const booked = { ...visit, startsAt: at("2026-03-12 15:00"), moment: "booked" } as const;
  const left = { ...booked, moment: "done" } as const;

  test("rules that are off, about other services or another moment bring nothing", () => {
    expect(sheetsOfVisit([ruleOf(ahead(24), { on: false })], booked, now)).toEqual([]);
    expect(sheetsOfVisit([ruleOf(ahead(24, ["scan"]))], booked, now)).toEqual([]);
    expect(sheetsOfVisit([ruleOf(done(1))], booked, now)).toEqual([]);
    expect(sheetsOfVisit([ruleOf(ahead(24))], left, now)).toEqual([]);
    expect(sheetsOfVisit([ruleOf({ kind: "random", pathwayId: null })], left, now)).toEqual([]);
    expect(sheetsOfVisit([ruleOf(done(1, ["scan", "check"]))], left, now)).toHaveLength(1);
  });

  test("each rule brings one sheet under an id that the server takes", () => {
    const rules = [ruleOf(done(1)), ruleOf(done(1), { id: "other" })];
    const ids = sheetsOfVisit(rules, { ...left, appointmentId: "dr@2026-03-12T15:00" }, now).map(
      ({ sheetId }) => sheetId,
    );
    expect(ids).toEqual(["rule:dr@2026-03-12T15:00", "other:dr@2026-03-12T15:00"]);
    expect(sheetIdOf(`r${"x".repeat(39)}`, "a".repeat(92))).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,199}$/);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,199}$/);
  });

  const moment = fc.integer({ min: now, max: after(now, days(60)) }).map((time) => time as Instant);
  const span = fc.integer({ min: 0, max: 720 });

  function expectAskable({ dueAt, lateAt }: PlannedSheet, time: Instant) {
    expect(clinicMinuteOfDay(dueAt)).toBeGreaterThanOrEqual(9 * 60);
    expect(clinicMinuteOfDay(dueAt)).toBeLessThan(20 * 60);
    expect(dueAt).toBeGreaterThanOrEqual(time);
    expect(dueAt).toBeLessThan(lateAt);
  }

  test("nobody is asked at night or before now about a visit to come, nor once it has begun", () => {
    fc.assert(
      fc.property(moment, moment, span, (time, startsAt, hoursAhead) => {
        const sheets = sheetsOfVisit([ruleOf(ahead(hoursAhead))], { ...visit, startsAt, moment: "booked" }, time);
        for (const sheet of sheets) {
          expectAskable(sheet, time);
          expect(sheet.lateAt).toBe(startsAt);
        }
      }),
    );
  });

  test("after a visit everybody is asked, at the latest the morning after the hours are over", () => {
    fc.assert(
      fc.property(moment, span, (time, hoursAfter) => {
        const [sheet] = sheetsOfVisit([ruleOf(done(hoursAfter))], { ...visit, startsAt: time, moment: "done" }, time);
        if (!sheet) throw new Error("nobody was asked");
        expectAskable(sheet, time);
        expect(sheet.dueAt - time - hours(hoursAfter)).toBeGreaterThanOrEqual(0);
        expect(sheet.dueAt - time - hours(hoursAfter)).toBeLessThanOrEqual(hours(13));
      }),
    );
  });
});
