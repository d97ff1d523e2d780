import type { Instant } from "../calendar/instant";
import { newestFirst, oldestFirst } from "../calendar/order-key";
import type { CallAttempt, CallState } from "./call";

/** Sorts the call list: open calls by the one due first, closed ones newest first. */
export const callOrder = (state: CallState, dueAt: Instant, attempts: readonly CallAttempt[], id: string): string =>
  `${state}:${state === "open" ? oldestFirst(dueAt, id) : newestFirst(attempts.at(-1)?.at ?? dueAt, id)}`;
