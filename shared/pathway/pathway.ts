import type { Advice } from "./advice";
import type { InstructionCard } from "./instruction-card";
import type { Parameter } from "./parameter";
import type { Question } from "./question";
import type { Sign } from "./sign";
import type { TaskTemplate } from "./task-template";

/** What a person could go through; the text is shown inside the app after sign-in only. */
export type PathwayId = "doubleEyelid" | "dentalImplant";

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly fromDay: number;
  /** Inclusive; `null` = to the end of the plan. */
  readonly toDay: number | null;
}

/**
 * A follow-up template as typed, versioned data. Days count from the procedure (day 0, Asia/Shanghai calendar days).
 * Content is a proposal for the signing doctor; `evidence` on each line says how sure its fact is.
 */
export interface Pathway {
  readonly id: PathwayId;
  readonly version: number;
  readonly specialty: "aesthetic" | "dental" | "maternity";
  readonly title: string;
  /** The neutral name for messages, calendars and lock screens. */
  readonly publicTitle: "随访计划";
  /** `high`: no sharing, no referral, neutral names everywhere. */
  readonly sensitivity: "normal" | "high";
  readonly phases: readonly Phase[];
  readonly parameters: readonly Parameter[];
  readonly tasks: readonly TaskTemplate[];
  readonly cards: readonly InstructionCard[];
  readonly advice: readonly Advice[];
  readonly questions: readonly Question[];
  readonly signs: readonly Sign[];
  readonly sources: readonly string[];
}
