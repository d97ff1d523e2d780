import { randomBytes } from "node:crypto";
import { after, type Instant, minutes } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import { contentHash } from "../content-hash";
import { command } from "../store/database";
import { sheetOrder } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Longer than a function runs: by then every sheet that ended earlier can be seen, so that none is left out of a count. */
export const countsAfter = minutes(1);

/**
 * By what an anonymous sheet knows the request that ended it. Where none did, it is random: so all ended ones look alike,
 * and only the phone that sent the request can tell that they do not.
 */
export const endHashOf = (sheetId: string, requestId = randomBytes(16).toString("hex")): string =>
  contentHash(["end", sheetId, requestId]);

/**
 * What is written when a sheet comes to its end; it is counted a minute later. An anonymous one ends as `closed` in every
 * case, and loses the moment once it was counted.
 */
export const endOf = (
  { _id, dueAt, anonymous }: SheetRecord,
  end: "answered" | "declined" | "expired",
  now: Instant,
) => ({
  ...(anonymous ? { state: "closed" as const, endHash: endHashOf(_id) } : { state: end }),
  endedAt: now,
  countOrder: oldestFirst(now, _id),
  lookAt: after(now, countsAfter),
  order: sheetOrder(end, dueAt, _id),
  draft: command.remove(),
});
