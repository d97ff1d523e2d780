import type { Score } from "@shared/survey/survey";
import { choice, scale, surveyOf, tags, text } from "./small-survey";

/** Words for patients in both languages. */
export const words = (zh: string, en = "Words") => ({ zh, en });
export const yes = (question: string) => ({ question, chose: ["yes"] });
export const yesNo = (id: string, more = {}) => choice(id, ["yes", "no"], more);
export const questions = [yesNo("a"), scale("b", 0, 10), text("c"), tags("d", ["x", "y"], { optional: true })];
/** A survey with nothing wrong in it. */
export const good = surveyOf(questions);
/** A score with nothing wrong in it, of that survey. */
export const score: Score = {
  id: "s",
  title: "总分",
  method: "sum",
  items: [{ question: "a" }, { question: "b" }],
  mayMiss: 0,
  bands: [
    { id: "low", upTo: 5, label: "低" },
    { id: "high", upTo: 11, label: "高" },
  ],
};
