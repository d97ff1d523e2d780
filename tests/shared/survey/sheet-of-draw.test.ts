import { clinicDateAt, clinicMinuteOfDay, days } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { PlannedSheet } from "@shared/survey/planned-sheet";
import { sheetOfDraw } from "@shared/survey/sheet-of-draw";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { followUp, ruleOf } from "./rule-of";

const monday = "2026-03-09" as LocalDate;
const rule = (more: Partial<SurveyRule> = {}) => ruleOf({ kind: "random", pathwayId: null }, more);
const people = Array.from({ length: 10_000 }, (_, n) => ({ ...followUp, episodeId: `episode-${n}` }));
const drawn = (one: SurveyRule, week = monday): readonly PlannedSheet[] =>
  people.flatMap((person) => sheetOfDraw(one, week, person) ?? []);

/** Farther from what is expected than this happens once in some hundred thousand. */
const nearly = (count: number, expected: number, of = people.length) =>
  expect(Math.abs(count - expected)).toBeLessThan(4.5 * Math.sqrt(expected * (1 - expected / of)));

describe("drawing people at random", () => {
  test.each([0.02, 0.1, 0.5])("a share of %d is drawn of 10,000 people", (share) => {
    nearly(drawn(rule({ share })).length, share * people.length);
  });

  test("nobody at 0, everybody at 1", () => {
    expect(drawn(rule({ share: 0 }))).toEqual([]);
    expect(drawn(rule({ share: 1 }))).toHaveLength(people.length);
  });

  test("looked at again, the same people are drawn for the same moments", () => {
    expect(drawn(rule({ share: 0.1 }))).toEqual(drawn(rule({ share: 0.1 })));
  });

  test("a stratum has a share of its own", () => {
    expect(drawn(rule({ share: 0, shares: { doubleEyelid: 0.2 } })).length).toBeGreaterThan(1_800);
    expect(drawn(rule({ share: 1, shares: { doubleEyelid: 0 } }))).toEqual([]);
    nearly(drawn(rule({ share: 0.1, shares: { dentalImplant: 1 } })).length, 1_000);
  });

  test("every week and every rule draws anew", () => {
    const first = new Set(drawn(rule({ share: 0.1 })).map(({ sheetId }) => sheetId.split(":")[1]));
    const next = drawn(rule({ share: 0.1 }), addDays(monday, 7)).filter(({ sheetId }) =>
      first.has(sheetId.split(":")[1]),
    );
    const other = drawn(rule({ share: 0.1, id: "other" })).filter(({ sheetId }) => first.has(sheetId.split(":")[1]));
    nearly(next.length, first.size * 0.1, first.size);
    nearly(other.length, first.size * 0.1, first.size);
  });

  test("asked about one week once, under an id that the server takes", () => {
    const ids = drawn(rule()).map(({ sheetId }) => sheetId);
    expect(new Set(ids).size).toBe(people.length);
    expect(ids[0]).toBe("rule:episode-0:w2026-03-09");
    expect(ids.every((id) => /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,199}$/.test(id))).toBe(true);
  });

  test.each([1, 0.1])("times lie in the week and in the asking hours, evenly spread (share %d)", (share) => {
    const sheets = drawn(rule({ share }));
    const dates = sheets.map(({ dueAt }) => clinicDateAt(dueAt));
    const hours = sheets.map(({ dueAt }) => Math.floor(clinicMinuteOfDay(dueAt) / 60));
    const among = <T>(all: readonly T[], wanted: T) => all.filter((one) => one === wanted).length;
    for (let day = 0; day < 7; day++) nearly(among(dates, addDays(monday, day)), sheets.length / 7, sheets.length);
    for (let hour = 9; hour < 20; hour++) nearly(among(hours, hour), sheets.length / 11, sheets.length);
    expect(dates.every((date) => date >= monday && date < addDays(monday, 7))).toBe(true);
    expect(hours.every((hour) => hour >= 9 && hour < 20)).toBe(true);
    expect(sheets.every(({ dueAt, lateAt }) => lateAt - dueAt === days(3))).toBe(true);
  });

  test("a rule that is off, about others, or not random draws nobody", () => {
    expect(sheetOfDraw(rule({ on: false }), monday, followUp)).toBeUndefined();
    expect(sheetOfDraw(ruleOf({ kind: "random", pathwayId: "dentalImplant" }), monday, followUp)).toBeUndefined();
    expect(sheetOfDraw(ruleOf({ kind: "start", pathwayId: null, hours: 1 }), monday, followUp)).toBeUndefined();
  });
});
