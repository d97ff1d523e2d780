import type { ProblemError } from "../app/problem-error";

/** Whether a change was refused because a colleague made one first. */
export const isOvertaken = (error: ProblemError | null): boolean =>
  error?.problem.code === "conflict" && error.problem.reason === "changedMeanwhile";
