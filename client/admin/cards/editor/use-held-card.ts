import type { ClinicCard } from "@shared/card/clinic-card";
import { useDraft } from "../../drafts/use-draft";
import { useSession } from "../../session/session-context";
import { cardOf, sameCard } from "./card-draft";
import { type CardSteps, typedCard } from "./card-steps";

/** What was changed and not saved yet; empty while nothing was. */
interface HeldCard {
  readonly steps?: CardSteps;
  /** The revision that was opened; a change made from an older one is refused. */
  readonly revision?: number;
}

const untouched: HeldCard = {};

/** The changes of this version that this browser tab keeps. */
export function useHeldCard(version: number) {
  const { staff } = useSession();
  const { draft, change, clear } = useDraft<HeldCard>(staff.id, `card:${version}`, untouched);
  const typed = typedCard(draft.steps);
  return {
    held: draft,
    hold: change,
    clear,
    /** Whether it says anything else than what is saved. */
    differsFrom: (stored: ClinicCard): boolean => typed !== undefined && !sameCard(cardOf(typed), stored),
  };
}
