import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import cloud from "wx-server-sdk";
import { dispatch } from "../server/dispatch";
import { handlers } from "../server/handlers";
import { callerOf } from "../server/identity/caller-of";

/** The one door for phones and consoles. The clock is read here and nowhere further in. */
export function main(event: unknown): Promise<Reply<unknown>> {
  const context = cloud.getWXContext();
  return dispatch(handlers, event, {
    caller: callerOf(context, process.env),
    now: Date.now() as Instant,
    environment: String(context.ENV ?? process.env["TCB_ENV"] ?? ""),
  });
}
