import type { Problem } from "@shared/contract/problem";
import { type ProblemText, problemWords } from "@/words/problem-words";
import { referralCodeWords } from "@/words/referral-code-words";

/** Plain words for a code that was not taken. */
export const referralRefusal = (problem: Problem): ProblemText =>
  referralCodeWords.refusals[problem.reason ?? problem.code] ?? problemWords(problem);
