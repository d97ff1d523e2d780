import type { Instant } from "@shared/calendar/instant";
import { parseLocalDate } from "@shared/calendar/local-date";
import type { ResultView } from "@shared/contract/survey-views";
import { builtInSurveys } from "@shared/survey/catalogue";
import { resultPart } from "@shared/survey/result-part";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { addTallies, emptyTally, tallyOf } from "@shared/survey/tally-sheet";
import { csv, harmless } from "../../../client/admin/parts/csv";
import { type NumberedRow, sheetColumns } from "../../../client/admin/surveys/export/sheet-columns";
import { summaryLines } from "../../../client/admin/surveys/export/summary-lines";
import { answerWords } from "../../../client/admin/words/survey-answer-words";
import { choice, note, scale, surveyOf, tags, text } from "../../shared/survey/small-survey";

const week = parseLocalDate("2026-11-16");
if (!week) throw new Error("there is no such day");

const survey: Survey = surveyOf(
  [
    note("hello"),
    scale("happy", 1, 5, { mayDecline: true }),
    choice("again", ["yes", "no"]),
    tags("why", ["a", "b"], { optional: true }),
    text("words", { optional: true, most: 100 }),
  ],
  {
    scores: [
      {
        id: "s1",
        title: "总分",
        method: "sum",
        items: [{ question: "happy" }],
        mayMiss: 0,
        bands: [
          { id: "low", upTo: 2, label: "低" },
          { id: "high", upTo: 5, label: "高" },
        ],
      },
    ],
  },
);

const rowOf = (answers: SurveyAnswers): NumberedRow => ({
  number: 7,
  week,
  answers,
  scores: scoresOf(survey, answers),
  pathwayId: "dentalImplant",
  label: "before",
});

describe("a line for each sheet", () => {
  const columns = sheetColumns(survey);
  const cells = (answers: SurveyAnswers) =>
    Object.fromEntries(columns.map(({ head, of }) => [head, of(rowOf(answers))]));

  test("holds every answer in words and as what it counts", () => {
    expect(cells({ happy: 2, again: "no", why: ["b"], words: "好" })).toEqual({
      编号: 7,
      周: week,
      路径: "种植牙",
      前后: "之前",
      happy: 2,
      again: "请选择",
      "again（分值）": 1,
      "why：请选择": 1,
      words: "好",
      总分: 2,
      "总分（分段）": "低",
    });
  });

  test("keeps apart what was not asked, not answered, and what somebody would rather not say", () => {
    const line = cells({ happy: null, again: "yes" });
    expect([line["happy"], line["总分"], line["words"]]).toEqual(["暂不作答", undefined, undefined]);
    const why = columns.filter(({ head }) => head.startsWith("why")).map(({ of }) => of(rowOf({ why: ["a"] })));
    expect(why).toEqual([1, 0]);
  });

  test("explains each of its columns, for every survey that comes along", () => {
    for (const one of builtInSurveys) {
      const heads = sheetColumns(one).map(({ head, means }) => [head, means]);
      expect(heads.every(([head, means]) => head !== "" && means !== "")).toBe(true);
      expect(heads.length).toBeGreaterThan(one.questions.filter(({ kind }) => kind !== "note").length + 3);
    }
  });
});

describe("cells that a spreadsheet would run", () => {
  test.each(["=1+1", "+86 1", "-5 分", "@here", "\tx"])("%j is kept as text", (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
    expect(csv([[cell]])).toContain(`'${cell}`);
  });

  test("numbers and plain words stay as they are", () => {
    expect(csv([[-5, "好"]])).toBe("\uFEFF-5,好");
  });
});

describe("the figures as lines", () => {
  const sheets: readonly SurveyAnswers[] = [
    { happy: 5, again: "yes", why: ["a", "b"] },
    { happy: 1, again: "yes" },
    { happy: null, again: "no", why: ["a"] },
  ];
  const tally = sheets
    .map((answers) =>
      tallyOf({
        survey,
        issued: true,
        shown: true,
        answered: true,
        declined: false,
        answers,
        scores: scoresOf(survey, answers),
      }),
    )
    .reduce(addTallies, emptyTally);
  const view: ResultView = {
    now: 0 as Instant,
    survey,
    from: week,
    to: week,
    parts: [resultPart("all", "全部", tally, survey, false), resultPart("few", "周医生", tally, survey, true)],
    trend: [{ week, issued: 9, answered: 0, means: {}, suppressed: true }],
    leastShown: 5,
    countedUntil: 0 as Instant,
  };
  const lines = summaryLines(view);

  test("tell counts with their shares, and the mean of a score", () => {
    expect(lines).toContainEqual(["全部", "发放", "答完", "", 3, 1]);
    expect(lines).toContainEqual(["全部", "题目", "请选择", "5 请选择", 1, 0.5]);
    expect(lines).toContainEqual(["全部", "计分", "总分", "", 2, undefined, 3]);
    expect(lines).toContainEqual(["全部", "计分", "总分", "高", 1, 0.5]);
  });

  test("say nothing of a small part or week but that it is small", () => {
    expect(lines.filter(([part]) => part === "周医生")).toEqual([["周医生", "不足 5 份，不显示"]]);
    expect(lines.at(-1)).toEqual(["全部", "趋势", week, "不足 5 份，不显示"]);
  });
});

describe("an answer in words", () => {
  test("is named by its choices in the language asked for", () => {
    const [, , again, why] = survey.questions;
    if (!again || !why) throw new Error("the questions are missing");
    expect(answerWords(again, "yes")).toBe("请选择");
    expect(answerWords(why, ["a", "b"], "en")).toBe("Please choose, Please choose");
    expect(answerWords(again, undefined)).toBeUndefined();
    expect(answerWords(again, null, "en")).toBe("Rather not say");
  });
});
