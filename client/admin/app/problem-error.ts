import type { Problem } from "@shared/contract/problem";

/** A refusal of the server on its way through promises. */
export interface ProblemError extends Error {
  readonly problem: Problem;
}

export const problemError = (problem: Problem): ProblemError =>
  Object.assign(new Error(`${problem.code} ${problem.reason ?? ""}`.trim()), { problem });
