import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import { dispatch } from "../server/dispatch";
import { openHandlers } from "../server/open-handlers";
import "../server/store/database";

/**
 * The door for pages opened from Moments, where WeChat says nothing of who looks: it may be called without an identity, so
 * nothing stands behind it but what everybody may read.
 */
export function main(event: unknown): Promise<Reply<unknown>> {
  return dispatch(openHandlers, event, { caller: { kind: "nobody" }, now: Date.now() as Instant, environment: "" });
}
