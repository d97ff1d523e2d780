import type { Instant } from "@shared/calendar/instant";
import type { SheetRow } from "@shared/contract/survey-views";
import { builtInSurveys } from "@shared/survey/catalogue";
import { surveyKey } from "@shared/survey/survey";
import { answerWords } from "../../../client/admin/sheets/answer-words";
import { mayFill } from "../../../client/admin/sheets/may-fill";
import { sheetPairs } from "../../../client/admin/sheets/sheet-pairs";

const surveys = Object.fromEntries(builtInSurveys.map((survey) => [surveyKey(survey), survey]));
const surveyNamed = (id: string) => {
  const survey = builtInSurveys.find((one) => one.id === id);
  if (!survey) throw new Error(`there is no survey ${id}`);
  return survey;
};

const sheet = (sheetId: string, dueAt: number, more: Partial<SheetRow>): SheetRow => ({
  sheetId,
  patientId: "patient-1",
  patientName: "王若溪",
  surveyId: "deliveryConfidence",
  version: surveyNamed("deliveryConfidence").version,
  title: "您现在的信心",
  state: "answered",
  dueAt: dueAt as Instant,
  answers: { confidence: 3 },
  ...more,
});

describe("before and after", () => {
  const before = sheet("before", 1, { label: "before" });
  const after = sheet("after", 2, { label: "after" });

  test("the latest of each are put side by side", () => {
    const [pair] = sheetPairs({ rows: [after, before, sheet("older", 0, { label: "before" })], surveys });
    expect([pair?.before.sheetId, pair?.after.sheetId]).toEqual(["before", "after"]);
  });

  test.each([
    ["one of them is missing", [after]],
    ["one was not answered", [after, { ...before, state: "expired" as const }]],
    ["the one before came later", [{ ...before, dueAt: 3 as Instant }, after]],
    ["they belong to different surveys", [after, { ...before, surveyId: "visitSatisfaction" }]],
    [
      "somebody may not read them",
      [
        { ...after, answers: undefined },
        { ...before, answers: undefined },
      ],
    ],
  ])("nothing is compared when %s", (_, rows) => {
    expect(sheetPairs({ rows: rows as readonly SheetRow[], surveys })).toEqual([]);
  });
});

describe("what the team may fill in on the telephone", () => {
  test.each([
    ["visitSatisfaction", "issued", true],
    ["visitSatisfaction", "expired", false],
    ["visitSatisfaction", "answered", false],
    ["phq9", "issued", false],
    ["postOpRecovery", "issued", false],
  ] as const)("%s, %s: %p", (id, state, filled) => {
    expect(mayFill({ state }, surveyNamed(id))).toBe(filled);
  });

  test("never an anonymous one, and nothing that is unknown", () => {
    for (const survey of builtInSurveys.filter(({ privacy }) => privacy === "anonymous"))
      expect(mayFill({ state: "issued" }, survey)).toBe(false);
    expect(mayFill({ state: "issued" }, undefined)).toBe(false);
  });
});

describe("an answer in words", () => {
  const [csat, good] = surveyNamed("visitSatisfaction").questions;
  test.each([
    [csat, 4, "4（1–5）"],
    [good, ["explained", "kind"], "讲得清楚、态度亲切"],
    [csat, null, "不愿回答"],
    [csat, undefined, "没有回答"],
  ] as const)("%#", (question, answer, words) => {
    if (!question) throw new Error("the question is missing");
    expect(answerWords(question, answer)).toBe(words);
  });
});
