import type { LocalDate } from "../calendar/local-date";
import type { ClinicCard } from "./clinic-card";
import { permitProblems } from "./permit-problems";

interface CardVersion {
  readonly version: number;
  readonly state: "draft" | "released" | "retired";
  readonly card: ClinicCard;
}

/**
 * The version that people see on a day: the newest of those released whose permit, where it needs one, holds. A card whose
 * permit has run out makes room for the one before it, until that one is retired too.
 */
export const cardInForce = <T extends CardVersion>(versions: readonly T[], today: LocalDate): T | undefined =>
  versions
    .filter(({ state }) => state === "released")
    .sort((one, other) => other.version - one.version)
    .find(({ card }) => permitProblems(card, today).length === 0);
