import type { Instant } from "@shared/calendar/instant";
import type { OpeningRecord } from "./appointment-records";
import { command } from "./database";
import { table } from "./table";

const openings = table<OpeningRecord>("openings");

/** Freed places to look at now: new ones, and those whose offer has lapsed. */
export const openingsToLookAt = (now: Instant, limit: number): Promise<readonly OpeningRecord[]> =>
  openings.find({ lookAt: command.lte(now) }, { sort: { lookAt: "asc" }, limit });
