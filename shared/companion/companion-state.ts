import type { Instant } from "../calendar/instant";
import type { Companion } from "./companion";

export type CompanionState = "waiting" | "taken" | "revoked" | "over";

/** Where a companion card stands; calculated, never stored. */
export function companionState({ until, revokedAt, takenAt }: Companion, now: Instant): CompanionState {
  if (revokedAt !== undefined) return "revoked";
  if (now >= until) return "over";
  return takenAt === undefined ? "waiting" : "taken";
}

/** Whether the card can be looked at by somebody, now or once it is opened. */
export const isOpenCompanion = (companion: Companion, now: Instant): boolean => {
  const state = companionState(companion, now);
  return state === "waiting" || state === "taken";
};

/** The card as it counts in a follow-up that may have ended: nothing of it lasts longer than the follow-up. */
export const withinCare = <C extends Companion>(companion: C, endedAt: Instant | undefined): C =>
  endedAt === undefined || companion.until <= endedAt ? companion : { ...companion, until: endedAt };
