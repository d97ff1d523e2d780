import type { Instant } from "../calendar/instant";
import type { Companion } from "./companion";
import { companionState } from "./companion-state";

/** Whoever opens a card: the patient who gave it, the one who opened it first, or anybody else. */
export type Opener = "giver" | "companion" | "other";

/** Why a card cannot be opened; `undefined` when it can. */
export function mayNotOpen(
  companion: Companion,
  opener: Opener,
  now: Instant,
): "revoked" | "over" | "takenByOther" | undefined {
  const state = companionState(companion, now);
  if (state === "revoked" || state === "over") return state;
  return state === "taken" && opener === "other" ? "takenByOther" : undefined;
}
