import type { Instant } from "@shared/calendar/instant";
import { Refusal } from "../refusal";
import { visitsToLookAt } from "../store/appointments";
import { openingsToLookAt } from "../store/openings";
import { settleOpeningNow } from "../waiting/settle-opening";
import { settleVisit, type VisitSettled } from "./settle-visit";

const perBatch = 100;

/** One that somebody moved meanwhile is looked at again by the next tick; one that fails holds up no other. */
async function unlessMoved<T>(settle: Promise<T>): Promise<T | undefined> {
  try {
    return await settle;
  } catch (error) {
    if (!(error instanceof Refusal)) console.error("a look of the clock failed", error);
    return undefined;
  }
}

/** Looks at the visits and freed places that are due, a batch of each; what is left waits for the next tick. */
export async function sweepVisits(now: Instant, hasTime: () => boolean) {
  const settled: (VisitSettled | "offered" | "settled")[] = [];
  const [visits, openings] = await Promise.all([visitsToLookAt(now, perBatch), openingsToLookAt(now, perBatch)]);
  for (const visit of visits) {
    if (!hasTime()) return settled;
    settled.push((await unlessMoved(settleVisit(visit, now))) ?? "looked");
  }
  for (const opening of openings) {
    if (!hasTime()) return settled;
    settled.push((await unlessMoved(settleOpeningNow(opening, now))) ?? "looked");
  }
  return settled;
}
