import { after, clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { judgeSheet, type SheetTruth } from "@shared/survey/judge-sheet";
import type { SkipReason } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import { at, ruleOf } from "./rule-of";
import { surveyOf } from "./small-survey";

const now = at("2026-03-09 10:00");
const sheet = { sheetId: "rule:a1", surveyId: "small", dueAt: now, lateAt: after(now, days(3)) } as const;
const visitDone = { kind: "visitDone", serviceIds: [], hours: 0 } as const;
const licensed = (validUntil: string): Survey["licence"] => ({
  kind: "licensed",
  holder: "合愈",
  number: "L-1",
  validUntil: validUntil as LocalDate,
});

const truth = (change: Partial<SheetTruth> = {}, moment: Instant = now): SheetTruth => ({
  rule: ruleOf(visitDone),
  survey: surveyOf([]),
  complaintOpen: false,
  subjectHolds: true,
  consentRefused: false,
  issued: [],
  issuedToPatient: [],
  stillPlanned: true,
  budget: { most: 3, days: 30, daysBetween: 5 },
  today: clinicDateAt(moment),
  ...change,
});

const survey = (more: Partial<Survey>) => ({ survey: surveyOf([], more) });
const asked = (moment: string, surveyId = "other") => [{ sheetId: "before", surveyId, at: at(moment) }];
const skip = (reason: SkipReason) => ({ kind: "skip", reason });

describe("a sheet that is due", () => {
  test("is issued when nothing stands against it", () => {
    expect(judgeSheet(sheet, truth(), now)).toEqual({ kind: "issue" });
  });

  test.each<[string, Partial<SheetTruth>, SkipReason]>([
    ["the rule is gone", { rule: undefined }, "ruleOff"],
    ["the rule is off", { rule: ruleOf(visitDone, { on: false }) }, "ruleOff"],
    ["the survey is not in force", { survey: undefined }, "ruleOff"],
    ["the rule asks with another survey by now", survey({ id: "another" }), "ruleOff"],
    ["what it is about is over", { subjectHolds: false }, "over"],
    ["nobody of this share", { rule: ruleOf(visitDone, { share: 0 }) }, "notSampled"],
    [
      "it would ask about recommending in a sensitive follow-up",
      { ...survey({ recommends: true }), sensitivity: "high" },
      "sensitive",
    ],
    ["a complaint is open", { complaintOpen: true }, "complaint"],
    [
      "the person said no",
      { ...survey({ consent: "moodScreening", purpose: "care" }), consentRefused: true },
      "noConsent",
    ],
    ["the licence has run out", survey({ licence: licensed("2026-03-08") }), "licence"],
    [
      "the same survey was given 13 days ago",
      { ...survey({ daysApart: 14, purpose: "care" }), issuedToPatient: asked("2026-02-24 09:00", "small") },
      "tooSoon",
    ],
    ["another survey was given yesterday", { issued: asked("2026-03-08 09:00") }, "budget"],
  ])("is never issued when %s", (_, change, reason) => {
    expect(judgeSheet(sheet, truth(change), now)).toEqual(skip(reason));
  });

  test.each<[string, Partial<SheetTruth>]>([
    ["it asks about recommending in another follow-up", { ...survey({ recommends: true }), sensitivity: "normal" }],
    ["it asks about something else in a sensitive one", { sensitivity: "high" }],
    ["it is care while a complaint is open", { ...survey({ purpose: "care" }), complaintOpen: true }],
    ["no consent is needed", { consentRefused: true }],
    ["it is the last day of the licence", survey({ licence: licensed("2026-03-09") })],
    [
      "the same survey was given 14 days ago",
      { ...survey({ daysApart: 14 }), issuedToPatient: asked("2026-02-23 19:59", "small") },
    ],
    ["it is care, whatever was given lately", { ...survey({ purpose: "care" }), issued: asked("2026-03-09 09:00") }],
    ["it was noted as given by a try before", { issued: [{ sheetId: sheet.sheetId, surveyId: "small", at: now }] }],
  ])("is issued when %s", (_, change) => {
    expect(judgeSheet(sheet, truth(change), now)).toEqual({ kind: "issue" });
  });

  test("the first reason of this order is told", () => {
    const against: readonly (readonly [SkipReason, Partial<SheetTruth>])[] = [
      ["ruleOff", { rule: undefined }],
      ["over", { subjectHolds: false }],
      ["notSampled", { rule: ruleOf(visitDone, { share: 0 }) }],
      ["sensitive", { sensitivity: "high" }],
      ["complaint", { complaintOpen: true }],
      ["noConsent", { consentRefused: true }],
      [
        "licence",
        survey({ recommends: true, consent: "healthCheckIn", licence: licensed("2026-01-01"), daysApart: 30 }),
      ],
      ["tooSoon", { issuedToPatient: asked("2026-03-08 09:00", "small") }],
    ];
    const recommending = survey({ recommends: true, consent: "healthCheckIn", daysApart: 30 });
    for (let first = 0; first < against.length; first++) {
      const changes = against.slice(first).map(([, change]) => change);
      const all = Object.assign({}, recommending, ...[...changes].reverse()) as Partial<SheetTruth>;
      expect(judgeSheet(sheet, truth(all), now)).toEqual(skip(against[first]?.[0] ?? "late"));
    }
  });

  test("too late comes after every other reason", () => {
    const moment = sheet.lateAt;
    expect(judgeSheet(sheet, truth({}, moment), moment)).toEqual(skip("late"));
    expect(judgeSheet(sheet, truth({ complaintOpen: true }, moment), moment)).toEqual(skip("complaint"));
  });
});

describe("waiting", () => {
  test("until it is due, whatever stands against it today", () => {
    const early = at("2026-03-08 10:00");
    expect(judgeSheet(sheet, truth({ complaintOpen: true }, early), early)).toEqual({ kind: "wait", until: now });
  });

  test.each([
    ["2026-03-09 20:00", "2026-03-10 09:00"],
    ["2026-03-10 03:00", "2026-03-10 09:00"],
  ])("from %s to the next morning", (moment, until) => {
    expect(judgeSheet(sheet, truth(), at(moment))).toEqual({ kind: "wait", until: at(until) });
  });

  test("not past the time at which it is given up", () => {
    const visitAt9 = { ...sheet, lateAt: at("2026-03-10 09:00") };
    const night = at("2026-03-09 21:00");
    expect(judgeSheet(visitAt9, truth({}, night), night)).toEqual(skip("late"));
  });
});

describe("sampling", () => {
  const people = Array.from({ length: 10_000 }, (_, n) => ({ ...sheet, sheetId: `rule:a${n}` }));
  const issuedOf = (change: Partial<SheetTruth>) =>
    people.filter((one) => judgeSheet(one, truth(change), now).kind === "issue").map(({ sheetId }) => sheetId);

  test("asks about its share of 10,000, always the same ones", () => {
    const some = issuedOf({ rule: ruleOf(visitDone, { share: 0.3 }) });
    expect(Math.abs(some.length - 3_000)).toBeLessThan(4.5 * Math.sqrt(3_000 * 0.7));
    expect(issuedOf({ rule: ruleOf(visitDone, { share: 0.3 }) })).toEqual(some);
  });

  test("a stratum has its own share; whoever was asked at a small share is asked at a greater one", () => {
    const rule = ruleOf(visitDone, { share: 0.1, shares: { dentalImplant: 0.5 } });
    const few = issuedOf({ rule });
    const many = new Set(issuedOf({ rule, pathwayId: "dentalImplant" }));
    expect(many.size).toBeGreaterThan(4_700);
    expect(few.every((one) => many.has(one))).toBe(true);
  });

  test("a random rule does not draw twice", () => {
    expect(issuedOf({ rule: ruleOf({ kind: "random", pathwayId: null }, { share: 0.1 }) })).toHaveLength(people.length);
  });
});

test("a sheet of a wave that was moved to another day is not issued", () => {
  const wave = (moment: string) => ruleOf({ kind: "wave", pathwayId: null, at: at(moment) });
  expect(judgeSheet(sheet, truth({ rule: wave("2026-03-09 12:00") }), now)).toEqual({ kind: "issue" });
  expect(judgeSheet(sheet, truth({ rule: wave("2026-03-10 10:00") }), now)).toEqual(skip("ruleOff"));
});
