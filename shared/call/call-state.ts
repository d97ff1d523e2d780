import type { CallAttempt, CallState } from "./call";

/** After so many attempts without an answer the call is closed and the record says so. */
const mostUnanswered = 3;

/** Where a call stands after its attempts: closed by any answer, or by the third attempt without one. */
export function callState(attempts: readonly CallAttempt[]): CallState {
  if (attempts.some(({ outcome }) => outcome !== "notReached")) return "closed";
  return attempts.length >= mostUnanswered ? "closed" : "open";
}
