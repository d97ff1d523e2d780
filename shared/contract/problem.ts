import type { SlotView } from "./appointment-views";

/** What went wrong, in words that do not change. */
export type ProblemCode =
  | "invalidInput"
  | "notSignedIn"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "tooMany"
  | "unavailable"
  | "unexpected";

/** An answer that is a refusal. `reason` is a stable word for the client's wording; `field` is the input at fault. */
export interface Problem {
  readonly code: ProblemCode;
  readonly reason?: string;
  readonly field?: string;
  /** With `slotTaken`: the nearest free places, at most three. */
  readonly slots?: readonly SlotView[];
}

export type Reply<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problem: Problem };
