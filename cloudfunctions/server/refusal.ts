import type { Problem, ProblemCode } from "@shared/contract/problem";

/** An expected refusal: the caller is told, nothing was changed. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, details: Omit<Problem, "code"> = {}) {
    super(`${code}${details.reason ? ` ${details.reason}` : ""}`);
    this.problem = { code, ...details };
  }
}

/** Stops here with a refusal, e.g. `throw refuse("notFound")`. */
export const refuse = (code: ProblemCode, details: Omit<Problem, "code"> = {}): Refusal => new Refusal(code, details);
