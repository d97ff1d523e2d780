import type { Instant } from "../calendar/instant";
import type { Pathway } from "../pathway/pathway";
import { type Companion, mostCompanions } from "./companion";
import { isOpenCompanion } from "./companion-state";

/** So many can be made for one follow-up in all, those taken back or over included: so the list stays one. */
export const mostEverMade = 40;

/** Why somebody cannot give a companion card. */
export type NotGiven = "minor" | "sensitiveCare" | "tooMany" | "ended";

/** What decides whether a follow-up can be shared with one other person. */
export interface Giving {
  readonly sensitivity: Pathway["sensitivity"];
  /** The patient is under 18. */
  readonly minor: boolean;
  readonly ended: boolean;
  /** All that were made for this follow-up. */
  readonly made: readonly Companion[];
}

/** Whether a companion card may be given; without `whyNot` it may. */
export function mayGive(giving: Giving, now: Instant): { readonly whyNot?: NotGiven } {
  const { sensitivity, minor, ended, made } = giving;
  if (ended) return { whyNot: "ended" };
  if (sensitivity === "high") return { whyNot: "sensitiveCare" };
  if (minor) return { whyNot: "minor" };
  const open = made.filter((companion) => isOpenCompanion(companion, now)).length;
  return open >= mostCompanions || made.length >= mostEverMade ? { whyNot: "tooMany" } : {};
}
