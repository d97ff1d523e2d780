import type { Problem } from "@shared/contract/problem";
import { problemSentence } from "../../words/problem-words";
import { programmeWords } from "../../words/programme-words";

/** Why the rules were not saved, naming the rule. */
export function programmeFailure(problem: Problem): string {
  const { field = "", reason = "" } = problem;
  const words = programmeWords.refusedWords[reason];
  const rule = /^rules\.(\d+)/.exec(field)?.[1];
  if (words === undefined) return problemSentence(problem);
  return rule === undefined ? words : programmeWords.refused(Number(rule) + 1, words);
}
