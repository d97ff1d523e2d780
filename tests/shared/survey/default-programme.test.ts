import { programme } from "@shared/contract/survey-fields";
import { builtInSurveys } from "@shared/survey/catalogue";
import { defaultProgramme } from "@shared/survey/default-programme";
import { parse, strictObject } from "valibot";

test("nobody is asked anything before the clinic switches it on", () => {
  expect(defaultProgramme.rules.filter(({ on }) => on)).toEqual([]);
  expect(defaultProgramme.crisis).toBeUndefined();
});

test("the contract takes it as it is", () => {
  const { revision: _, ...saved } = defaultProgramme;
  expect(parse(strictObject(programme), saved)).toEqual(saved);
});

test("every rule has an id of its own and asks with a built-in survey", () => {
  expect(new Set(defaultProgramme.rules.map(({ id }) => id)).size).toBe(defaultProgramme.rules.length);
  const surveys = new Map(builtInSurveys.map((survey) => [survey.id, survey]));
  for (const { surveyId, callback } of defaultProgramme.rules) {
    const survey = surveys.get(surveyId);
    expect(survey?.id).toBe(surveyId);
    if (callback) expect([survey?.privacy, survey?.clinical]).toEqual(["named", undefined]);
  }
});

test("days of one rule lie as far apart as its survey needs", () => {
  const surveys = new Map(builtInSurveys.map((survey) => [survey.id, survey]));
  for (const { surveyId, trigger } of defaultProgramme.rules) {
    if (trigger.kind !== "day") continue;
    const apart = surveys.get(surveyId)?.daysApart ?? 0;
    for (const [n, day] of trigger.days.entries()) {
      if (n > 0) expect(day - (trigger.days[n - 1] ?? day)).toBeGreaterThanOrEqual(apart);
    }
  }
});

test("at most three in thirty days, five days apart", () => {
  expect(defaultProgramme.budget).toEqual({ most: 3, days: 30, daysBetween: 5 });
});
