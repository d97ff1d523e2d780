import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import { dispatch } from "./dispatch";
import type { Handlers } from "./handler";
import { callerOf, type PlatformContext } from "./identity/caller-of";

/** Answers a call at one of the doors for people and consoles, with what the platform says of it. */
export const answerCall = (
  handlers: Partial<Handlers>,
  event: unknown,
  context: PlatformContext & { readonly ENV?: unknown },
  now: Instant,
): Promise<Reply<unknown>> =>
  dispatch(handlers, event, {
    caller: callerOf(context, process.env),
    now,
    environment: String(context.ENV ?? process.env["TCB_ENV"] ?? ""),
  });
