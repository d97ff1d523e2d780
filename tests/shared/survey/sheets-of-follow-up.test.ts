import { clinicIso } from "@shared/calendar/instant";
import { sheetOfWave } from "@shared/survey/sheet-of-wave";
import { sheetsOfFollowUp } from "@shared/survey/sheets-of-follow-up";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import { at, followUp, ruleOf } from "./rule-of";

const started = { ...followUp, startedAt: at("2026-03-09 18:30") };
const onDays = (days: readonly number[], atHour = 10): SurveyTrigger => ({
  kind: "day",
  pathwayId: null,
  days,
  atHour,
});

describe("surveys on days after a procedure", () => {
  test("come at their hour of each day, each under an id of its own", () => {
    const sheets = sheetsOfFollowUp([ruleOf(onDays([1, 30, 730]))], started, started.startedAt);
    expect(sheets.map(({ sheetId, dueAt }) => [sheetId, clinicIso(dueAt)])).toEqual([
      ["rule:e1:d1", "2026-03-10T10:00:00+08:00"],
      ["rule:e1:d30", "2026-04-08T10:00:00+08:00"],
      ["rule:e1:d730", "2028-03-08T10:00:00+08:00"],
    ]);
  });

  test("a day named twice is one day", () => {
    expect(sheetsOfFollowUp([ruleOf(onDays([7, 7]))], started, started.startedAt)).toHaveLength(1);
  });

  test("what is three days past is not asked any more, what is less still is", () => {
    const late = at("2026-03-17 10:00");
    const ids = sheetsOfFollowUp([ruleOf(onDays([1, 5, 6, 9]))], started, late).map(({ sheetId }) => sheetId);
    expect(ids).toEqual(["rule:e1:d6", "rule:e1:d9"]);
  });

  test("an hour after the asking hours is the next morning", () => {
    const [sheet] = sheetsOfFollowUp([ruleOf(onDays([1], 20))], started, started.startedAt);
    expect(sheet?.dueAt).toBe(at("2026-03-11 09:00"));
  });
});

describe("a survey at the start of a follow-up", () => {
  test.each([
    [0, "2026-03-09T18:30"],
    [1, "2026-03-09T19:30"],
    [2, "2026-03-10T09:00"],
    [24, "2026-03-10T18:30"],
  ])("%i hours later", (hours, due) => {
    const [sheet] = sheetsOfFollowUp([ruleOf({ kind: "start", pathwayId: null, hours })], started, started.startedAt);
    expect(sheet?.sheetId).toBe("rule:e1:start");
    expect(clinicIso(sheet?.dueAt ?? started.startedAt).slice(0, 16)).toBe(due);
  });

  test("not in a follow-up that began long ago", () => {
    const rule = ruleOf({ kind: "start", pathwayId: null, hours: 0 });
    expect(sheetsOfFollowUp([rule], started, at("2026-03-12 18:29"))).toHaveLength(1);
    expect(sheetsOfFollowUp([rule], started, at("2026-03-12 18:30"))).toEqual([]);
  });
});

describe("a wave", () => {
  const wave = (moment: string, pathwayId: "dentalImplant" | null = null) =>
    ruleOf({ kind: "wave", pathwayId, at: at(moment) });

  test("comes once, at its moment or the next morning", () => {
    expect(sheetOfWave(wave("2026-05-01 12:00"), followUp)).toMatchObject({
      sheetId: "rule:e1:on2026-05-01",
      dueAt: at("2026-05-01 12:00"),
      lateAt: at("2026-05-04 12:00"),
    });
    expect(sheetOfWave(wave("2026-05-01 22:00"), followUp)?.dueAt).toBe(at("2026-05-02 09:00"));
  });

  test("moved by an hour it is the same wave, to another day another one", () => {
    const first = sheetOfWave(wave("2026-05-01 12:00"), followUp)?.sheetId;
    expect(sheetOfWave(wave("2026-05-01 13:00"), followUp)?.sheetId).toBe(first);
    expect(sheetOfWave(wave("2026-05-02 12:00"), followUp)?.sheetId).not.toBe(first);
  });

  test("is about the follow-ups it names", () => {
    expect(sheetOfWave(wave("2026-05-01 12:00", "dentalImplant"), followUp)).toBeUndefined();
    expect(sheetOfWave({ ...wave("2026-05-01 12:00"), on: false }, followUp)).toBeUndefined();
    expect(sheetOfWave(ruleOf({ kind: "random", pathwayId: null }), followUp)).toBeUndefined();
  });
});

test("a rule that is off, or about another kind of follow-up, brings nothing", () => {
  const implants: SurveyTrigger = { kind: "start", pathwayId: "dentalImplant", hours: 1 };
  expect(sheetsOfFollowUp([ruleOf(implants)], started, started.startedAt)).toEqual([]);
  expect(sheetsOfFollowUp([ruleOf(onDays([1]), { on: false })], started, started.startedAt)).toEqual([]);
  expect(sheetsOfFollowUp([ruleOf({ kind: "random", pathwayId: null })], started, started.startedAt)).toEqual([]);
});
