import { after, type Instant, minutes } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { SheetState } from "@shared/survey/sheet";
import { command } from "../store/database";
import { sheetOrder } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";

/** Longer than a function runs: by then every sheet that ended earlier can be seen, so that none is left out of a count. */
export const countsAfter = minutes(1);

/** What is written when a sheet comes to its end; it is counted a minute later. */
export const endOf = ({ _id, dueAt }: SheetRecord, state: Exclude<SheetState, "planned" | "issued">, now: Instant) => ({
  state,
  endedAt: now,
  countOrder: oldestFirst(now, _id),
  lookAt: after(now, countsAfter),
  order: sheetOrder(state, dueAt, _id),
  draft: command.remove(),
});
