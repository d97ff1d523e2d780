import { clinicMinuteOfDay } from "@shared/calendar/instant";
import { budgetAllows, waitedEnough } from "@shared/survey/budget";
import { builtInSurveys } from "@shared/survey/catalogue";
import { sheetProblem } from "@shared/survey/check-sheet";
import { checkSurvey } from "@shared/survey/check-survey";
import { raisesCrisis } from "@shared/survey/raises-crisis";
import { scoresOf } from "@shared/survey/scores-of";
import { leastShown } from "@shared/survey/suppress";
import type { SurveyTally } from "@shared/survey/survey-tally";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { programmeProblem } from "../../../cloudfunctions/server/surveying/programme-problem";
import { demoProgramme } from "../../../tools/demo/surveying/demo-programme";
import { now } from "./demo-chronicles";
import { answered, issued, surveyOf, surveys, told, visits } from "./surveys-of-demo";

const { sheets, anonymousSheets, tallies, tallyMarks, waitingTallies, surveyBudgets } = told.surveyed;
const total = (parts: readonly SurveyTally[]): SurveyTally => parts.reduce(addTallies, emptyTally);

describe("what the demo clinic asks", () => {
  test("is lawful: every survey, and the programme", () => {
    for (const survey of surveys.values()) expect([survey.id, checkSurvey(survey)]).toEqual([survey.id, []]);
    expect(demoProgramme.crisis).toBeDefined();
    const inForce = new Map([...surveys.values()].map((survey) => [survey.id, survey]));
    const services = visits.timetables.flatMap((one) => one.services);
    const known = { surveys: new Map(builtInSurveys.map((survey) => [survey.id, survey])), inForce, services };
    expect(programmeProblem(demoProgramme, known)).toBeUndefined();
  });

  test("comes up in the asking hours, and never twice about one thing", () => {
    expect(new Set(sheets.map(({ _id }) => _id)).size).toBe(sheets.length);
    for (const { _id, issuedAt } of issued) {
      const minute = clinicMinuteOfDay(issuedAt ?? now);
      expect([_id, minute >= 540 && minute < 1200]).toEqual([_id, true]);
    }
  });

  test("asks nobody about the clinic beyond the budget", () => {
    const purposes = new Map(issued.map((sheet) => [sheet._id, surveyOf(sheet).purpose]));
    const people = surveyBudgets.filter(({ _id }) => !_id.startsWith("own:"));
    expect(people.flatMap((one) => one.issued).length).toBe(issued.length);
    for (const { _id, issued: all } of people) {
      const oldestFirst = [...all].reverse();
      for (const [place, { sheetId, at }] of oldestFirst.entries()) {
        const allowed = budgetAllows(oldestFirst.slice(0, place), demoProgramme.budget, at);
        expect([_id, sheetId, allowed || purposes.get(sheetId) === "care"]).toEqual([_id, sheetId, true]);
      }
    }
  });

  test("keeps apart what must lie days apart, patient by patient", () => {
    const histories = surveyBudgets.filter(({ _id }) => _id.startsWith("own:"));
    expect(histories.length).toBeGreaterThan(20);
    for (const { surveyId, at, sheetId } of histories.flatMap((one) => one.issued)) {
      const survey = surveys.get(`${surveyId}@1`);
      const before = histories.find(({ issued: all }) => all.some((one) => one.sheetId === sheetId))?.issued ?? [];
      const earlier = before.filter((one) => one.at < at);
      expect([sheetId, survey && waitedEnough(survey, earlier, at)]).toEqual([sheetId, true]);
    }
  });

  test("knows every end, and leaves nothing behind that should have ended", () => {
    const count = (state: SheetRecord["state"]) => sheets.filter((one) => one.state === state).length;
    for (const state of ["planned", "issued", "answered", "declined", "expired", "closed", "skipped"] as const)
      expect([state, count(state) > 5]).toEqual([state, true]);
    for (const { _id, state, lookAt } of sheets) {
      const waits = state === "planned" || state === "issued";
      if (waits) expect([_id, (lookAt ?? 0) + 60_000 > now]).toEqual([_id, true]);
      else expect([_id, lookAt]).toEqual([_id, undefined]);
    }
  });
});

describe("what was answered", () => {
  test("fits the survey, with the scores that follow from it", () => {
    expect(answered.length).toBeGreaterThan(250);
    for (const sheet of answered) {
      const { answers = {}, scores } = sheet;
      expect([sheet._id, sheetProblem(surveyOf(sheet), answers, { partial: false })]).toEqual([sheet._id, undefined]);
      expect(scores).toEqual(scoresOf(surveyOf(sheet), answers));
    }
  });

  test("is believable: most are content, some are not, and nobody is in a crisis", () => {
    const marks = answered.flatMap(({ surveyId, answers }) =>
      surveyId === "visitSatisfaction" ? answers?.["csat"] : [],
    );
    const share = (low: number, high: number) =>
      marks.filter((mark) => Number(mark) >= low && Number(mark) <= high).length / marks.length;
    expect(share(4, 5)).toBeGreaterThan(0.6);
    expect(share(1, 2)).toBeGreaterThan(0.04);
    expect(share(1, 2)).toBeLessThan(0.2);
    for (const sheet of answered)
      for (const question of surveyOf(sheet).questions)
        expect(raisesCrisis(question, sheet.answers?.[question.id])).toBe(false);
  });

  test("was asked about mood only of people who had agreed to it", () => {
    const mood = answered.filter((sheet) => surveyOf(sheet).consent === "moodScreening");
    expect(mood.length).toBeGreaterThan(3);
    for (const { episodeId = "", answeredAt = 0 } of mood) {
      const decision = told.surveyed.moodConsents.get(episodeId);
      expect(decision?.state).toBe("granted");
      expect(decision?.at).toBeLessThan(answeredAt);
    }
  });

  test("cannot be brought together with a person where it is anonymous", () => {
    expect(anonymousSheets.length).toBeGreaterThan(10);
    const lastMonth = anonymousSheets.filter(({ month }) => month === "2026-10-01");
    expect(lastMonth.length).toBeGreaterThanOrEqual(leastShown);
    expect(lastMonth.some(({ answers }) => answers["words"] !== undefined)).toBe(true);
    const nameless = issued.filter(({ anonymous, state }) => anonymous && state !== "issued");
    expect(nameless.length).toBeGreaterThan(anonymousSheets.length);
    expect(new Set(nameless.map(({ state }) => state))).toEqual(new Set(["closed"]));
    for (const sheet of nameless)
      for (const field of ["answers", "scores", "endedAt", "answeredAt", "shownAt", "countOrder", "draft"])
        expect(sheet).not.toHaveProperty(field);
    const known = new Set(sheets.flatMap(({ _id, patientId }) => [_id, patientId]));
    for (const { _id, order } of anonymousSheets) expect([_id, order].some((id) => known.has(id))).toBe(false);
  });
});

describe("the tallies of the demo clinic", () => {
  const named = issued.filter(({ anonymous, endedAt }) => !anonymous && endedAt !== undefined);
  const recount = (some: readonly SheetRecord[]): SurveyTally =>
    total(
      some.map((sheet) =>
        tallyOf({
          issued: true,
          shown: sheet.shownAt !== undefined,
          answered: sheet.state === "answered",
          declined: sheet.state === "declined",
          survey: surveyOf(sheet),
          answers: sheet.answers,
          scores: sheet.scores,
        }),
      ),
    );

  test("equal a recount of the sheets, with what waits because too few answered", () => {
    for (const key of new Set(named.map(({ surveyKey }) => surveyKey))) {
      const own = named.filter(({ surveyKey }) => surveyKey === key);
      const whole = tallies.filter(({ surveyKey, slice }) => surveyKey === key && slice === "all");
      const waits = waitingTallies.filter(({ surveyKey }) => surveyKey === key);
      expect([key, total([...whole, ...waits])]).toMatchObject([key, recount(own)]);
      for (const { answered: few } of waits) expect(few).toBeLessThan(leastShown);
    }
    const shown = tallies.filter(({ surveyKey }) => !surveys.get(surveyKey)?.privacy.startsWith("anonymous"));
    expect(shown.length).toBeGreaterThan(20);
    for (const { _id, answered: count } of shown) expect([_id, count >= leastShown]).toEqual([_id, true]);
  });

  test("tell of every part no more than was answered there, and of the great ones most of it", () => {
    for (const slice of ["doctor", "nurse", "pathway", "service"] as const) {
      const parts = new Set(
        named.flatMap(({ surveyKey, slices }) => (slices[slice] ? [`${surveyKey} ${slices[slice]}`] : [])),
      );
      for (const part of parts) {
        const counted = total(tallies.filter((one) => one.slice === slice && `${one.surveyKey} ${one.key}` === part));
        const sheetsOf = recount(named.filter((one) => `${one.surveyKey} ${one.slices[slice]}` === part));
        expect([part, counted.answered <= sheetsOf.answered]).toEqual([part, true]);
        if (sheetsOf.answered > 60) expect([part, counted.answered / sheetsOf.answered > 0.5]).toEqual([part, true]);
      }
    }
  });

  test("have counted every anonymous answer", () => {
    const whole = total(tallies.filter(({ surveyKey }) => surveyKey === "honestWord@1"));
    expect(whole.answered).toBe(anonymousSheets.length);
  });

  test("end where the sweep will go on", () => {
    const orders = named.flatMap(({ countOrder }) => countOrder ?? []).sort();
    expect(tallyMarks).toEqual([{ _id: "sheets", upTo: orders.at(-1), at: now }]);
    expect(orders).toHaveLength(named.length);
  });
});
