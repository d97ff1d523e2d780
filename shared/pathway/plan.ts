import type { ParameterValues } from "./parameter";
import type { Pathway, PathwayId } from "./pathway";
import type { Question } from "./question";
import type { Sign } from "./sign";

/** One line of advice as the person reads it: placeholders filled, days fixed. */
export interface CareLine {
  readonly id: string;
  readonly kind: "do" | "dont" | "info";
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly text: string;
}

/** An instruction sheet with its words. */
export interface Card {
  readonly id: string;
  readonly version: number;
  readonly phase: "before" | "after";
  readonly title: string;
  readonly summary: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly lines: readonly Omit<CareLine, "fromDay" | "toDay">[];
}

/** A task of this person's plan, on a fixed day. */
export type PlannedTask = {
  readonly id: string;
  readonly title: string;
  readonly day: number;
  readonly closesAfterDays: number;
} & (
  | { readonly kind: "checkIn"; readonly purpose: "safety" | "recovery" }
  | { readonly kind: "visit"; readonly purpose: string }
  | { readonly kind: "instruction"; readonly cardId: string }
);

/** The limits at which pain alone asks for contact, 0-10 points and days after the procedure. */
export interface PainLimits {
  readonly yellow: number;
  readonly rise: number;
  readonly riseAfterDay: number;
  readonly riseAfterDayMin: number;
}

/**
 * A pathway version made this person's: parameters applied, words filled in. An episode embeds it, so that later
 * versions of the pathway never change what this person was told.
 */
export interface Plan extends Pick<Pathway, "title" | "publicTitle" | "specialty" | "sensitivity" | "phases"> {
  readonly pathwayId: PathwayId;
  readonly version: number;
  readonly parameters: ParameterValues;
  readonly tasks: readonly PlannedTask[];
  readonly cards: readonly Card[];
  readonly advice: readonly CareLine[];
  readonly questions: readonly Question[];
  readonly signs: readonly Sign[];
  readonly pain: PainLimits;
}
