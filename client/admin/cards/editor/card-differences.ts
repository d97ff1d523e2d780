import type { ClinicCard } from "@shared/card/clinic-card";
import { cardTexts } from "../release/card-texts";

/** A text that two people wrote differently; empty where one of them has none. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Where two writings of a card differ, in the order of the card. */
export function cardDifferences(mine: ClinicCard, theirs: ClinicCard): readonly Difference[] {
  const [own, other] = [new Map(cardTexts(mine)), new Map(cardTexts(theirs))];
  const labels = new Set([...own.keys(), ...other.keys()]);
  return [...labels]
    .map((label) => ({ label, mine: own.get(label) ?? "", theirs: other.get(label) ?? "" }))
    .filter(({ mine: one, theirs: another }) => one.trim() !== another.trim());
}
