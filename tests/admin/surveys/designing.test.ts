import { survey as surveySchema } from "@shared/contract/survey-fields";
import type { SurveyRow } from "@shared/contract/survey-views";
import { builtInSurveys } from "@shared/survey/catalogue";
import { sheetProblem } from "@shared/survey/check-sheet";
import { checkSurvey } from "@shared/survey/check-survey";
import type { QuestionKind } from "@shared/survey/survey-question";
import fc from "fast-check";
import * as v from "valibot";
import { inserted, moved, removed } from "../../../client/admin/drafts/list-edits";
import { partKey, partOf, partOfProblem, problemCounts } from "../../../client/admin/surveys/design/design-part";
import { asKind, freshQuestion } from "../../../client/admin/surveys/design/fresh-question";
import {
  withCrisis,
  withDecline,
  withHint,
  withJumps,
  withOptional,
  withShowIf,
} from "../../../client/admin/surveys/design/question-flags";
import { noHistory, noteStep, stepBack, stepForward } from "../../../client/admin/surveys/design/survey-history";
import { blankSurvey, nextVersion, ownCopy } from "../../../client/admin/surveys/list/survey-copies";
import { fittingAnswers } from "../../../client/admin/surveys/preview/fitting-answers";
import { freeId, nextId } from "../../../client/admin/surveys/survey-ids";
import { placeWords, savingFailure, surveyProblemWords } from "../../../client/admin/words/survey-problem-words";
import { both, choice, scale, surveyOf } from "../../shared/survey/small-survey";

const kinds: readonly QuestionKind[] = ["choice", "choices", "scale", "number", "text", "note"];
const rows = builtInSurveys.map((survey) => ({ survey, builtIn: true }) as SurveyRow);
const accepted = (survey: unknown): boolean => v.safeParse(surveySchema, survey).success;

describe("making surveys", () => {
  test("copies, next versions and blank ones have a name of their own and are taken by the server", () => {
    for (const { survey } of rows) {
      const copy = ownCopy(survey, rows);
      expect([rows.some((row) => row.survey.id === copy.id), copy.version, accepted(copy)]).toEqual([false, 1, true]);
      const again = ownCopy(survey, [...rows, { survey: copy } as SurveyRow]);
      expect(again.id).not.toBe(copy.id);
      expect(nextVersion(survey, [...rows, { survey: { ...survey, version: 7 } } as SurveyRow]).version).toBe(8);
    }
    expect(accepted(blankSurvey(rows))).toBe(true);
  });

  test("names that are free stay short enough, however many there are", () => {
    const long = "a".repeat(45);
    const taken = new Set<string>();
    for (let count = 0; count < 12; count++) taken.add(freeId(long, taken));
    expect(taken.size).toBe(12);
    expect([...taken].every((id) => /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(id))).toBe(true);
    expect(nextId("q", ["q1", "q3"])).toBe("q4");
  });

  test("a question of every kind, turned into every other, is taken by the server with its words", () => {
    for (const kind of kinds) {
      for (const next of kinds) {
        const question = asKind({ ...freshQuestion(kind, []), text: both }, next);
        expect([question.kind, question.text, accepted(surveyOf([question]))]).toEqual([next, both, true]);
      }
    }
    expect(asKind(choice("again", ["yes", "no"]), "choices")).toMatchObject({ choices: [{ id: "yes" }, { id: "no" }] });
  });

  test("what is switched off again leaves nothing behind", () => {
    const plain = scale("happy", 1, 5);
    const full = withCrisis(
      withJumps(
        withShowIf(withHint(withDecline(withOptional(plain, true), true), both), { question: "x", is: "answered" }),
        [{ when: { all: [] }, to: "end" }],
      ),
      3,
    );
    expect(Object.keys(full).length).toBe(Object.keys(plain).length + 6);
    const off = withCrisis(
      withJumps(withShowIf(withHint(withDecline(withOptional(full, false), false), { zh: "", en: "" }), undefined), []),
      undefined,
    );
    expect(off).toEqual(plain);
  });
});

describe("steps that can be taken back", () => {
  const at = (title: string) => surveyOf([], { title: { zh: title, en: title } });

  test("lead back and forth through every change; typing one text is one step", () => {
    let history = noteStep(noHistory, at("0"), "title", 1000);
    history = noteStep(history, at("1"), "title", 1200);
    history = noteStep(history, at("2"), "intro", 1300);
    history = noteStep(history, at("3"), "intro", 9000);
    const now = at("4");
    const first = stepBack(history, now);
    const second = first && stepBack(first.history, first.survey);
    const third = second && stepBack(second.history, second.survey);
    expect([first, second, third].map((step) => step?.survey.title.zh)).toEqual(["3", "2", "0"]);
    expect(third && stepBack(third.history, third.survey)).toBeUndefined();
    const forth = third && stepForward(third.history, third.survey);
    expect(forth?.survey.title.zh).toBe("2");
    expect(forth && noteStep(forth.history, forth.survey, "x", 10_000).future).toEqual([]);
  });

  test("lists change in one place only", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    const list = ["a", "b", "c"];
    for (const place of [0, 1, 2]) {
      const one = list[place] ?? "";
      expect(inserted(removed(list, place), place - 1, one)).toEqual(list);
    }
  });
});

describe("what is wrong, in words", () => {
  const broken = builtInSurveys.map((survey) => ({
    ...survey,
    title: { zh: "", en: "中文" },
    questions: survey.questions.slice(1),
    closings: [],
  }));

  test("every problem has a sentence and a place that leads to its editor", () => {
    for (const survey of broken) {
      const problems = checkSurvey(survey);
      expect(problems.length).toBeGreaterThan(2);
      for (const problem of problems) {
        expect(surveyProblemWords(problem)).toMatch(/\p{Script=Han}.*。$/u);
        expect(placeWords(problem.place)).toMatch(/\p{Script=Han}/u);
        const part = partOfProblem(problem, survey);
        expect(partOf(partKey(part), survey)).toEqual(part);
      }
      const counted = [...problemCounts(problems, survey).values()].reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(problems.length);
    }
  });

  test("places are named as people find them", () => {
    expect(placeWords("questions.3.jumps.0.to")).toBe("第 4 题 · 跳转 1");
    expect(placeWords("questions.0.text.en")).toBe("第 1 题 · 题目文字");
    expect(placeWords("licence.holder")).toBe("版权 · 授权方");
    expect(placeWords("closings")).toBe("结束语");
  });

  test("a save that the server refused names the place", () => {
    const refused = savingFailure({
      code: "invalidInput",
      field: "survey.questions.1.showIf.question",
      reason: "cycle",
    });
    expect(refused).toContain("第 2 题 · 显示条件");
    expect(savingFailure({ code: "unavailable" })).toContain("网络");
  });
});

describe("answers in the preview", () => {
  test("fit the survey again after anything was changed in it", () => {
    const surveys = builtInSurveys.map((survey) => survey);
    fc.assert(
      fc.property(fc.constantFrom(...surveys), fc.nat(), fc.nat({ max: 10 }), (survey, place, number) => {
        const answers = Object.fromEntries(
          survey.questions.map((question) => [
            question.id,
            "choices" in question && question.kind === "choice" ? (question.choices[0]?.id ?? "") : number,
          ]),
        );
        const changed = { ...survey, questions: removed(survey.questions, place % survey.questions.length) };
        const kept = fittingAnswers(changed, answers);
        expect(sheetProblem(changed, kept, { partial: true })).toBeUndefined();
      }),
    );
  });

  test("stay where they fit", () => {
    const survey = surveyOf([scale("happy", 1, 5), scale("again", 0, 3)]);
    expect(fittingAnswers(survey, { happy: 4, again: 9 })).toEqual({ happy: 4 });
  });
});
