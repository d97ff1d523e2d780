import type { Action } from "../pathway/sign";

/** How urgent a check-in is for the care team. */
export type Urgency = "red" | "yellow" | "none";

/** Why a check-in is red or yellow, in the order of weight. */
export type Finding =
  | { readonly kind: "sign"; readonly signId: string; readonly urgency: "red" | "yellow"; readonly text: string }
  | { readonly kind: "pain"; readonly urgency: "yellow"; readonly value: number }
  | { readonly kind: "painRise"; readonly urgency: "yellow"; readonly value: number; readonly by: number }
  | { readonly kind: "contact"; readonly urgency: "yellow" };

/** What triage says about one check-in: no disease is named, only what to do and why the team was told. */
export interface Judgement {
  readonly urgency: Urgency;
  /** Absent when nothing was reported. */
  readonly action?: Action;
  /** Lines added to the advice, e.g. which kind of hospital. */
  readonly adviceLines: readonly string[];
  readonly findings: readonly Finding[];
}
