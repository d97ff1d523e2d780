import type { Instant } from "../calendar/instant";
import type { PathwayId } from "../pathway/pathway";

/** Whose follow-ups a rule is about; `null` = all of them, and people without one too where that makes sense. */
type Pathways = PathwayId | null;

/**
 * What brings a survey up. `visitAhead`: so many hours before a visit of these services (all when empty). `visitDone`: so
 * many hours after it was checked out. `day`: on days after the procedure. `start`: when a follow-up begins. `wave`: once,
 * at a moment, to everybody in care. `random`: each week, to a share of the people in care, at a random hour of the day.
 */
export type SurveyTrigger =
  | { readonly kind: "visitAhead"; readonly serviceIds: readonly string[]; readonly hours: number }
  | { readonly kind: "visitDone"; readonly serviceIds: readonly string[]; readonly hours: number }
  | { readonly kind: "day"; readonly pathwayId: Pathways; readonly days: readonly number[]; readonly atHour: number }
  | { readonly kind: "start"; readonly pathwayId: Pathways; readonly hours: number }
  | { readonly kind: "wave"; readonly pathwayId: Pathways; readonly at: Instant }
  | { readonly kind: "random"; readonly pathwayId: Pathways };

/** When a survey is given to whom. */
export interface SurveyRule {
  readonly id: string;
  readonly surveyId: string;
  readonly on: boolean;
  readonly trigger: SurveyTrigger;
  /** Share of those concerned who are asked, 0 to 1. */
  readonly share: number;
  /** Another share for some follow-ups (strata). */
  readonly shares: Readonly<Partial<Record<PathwayId, number>>>;
  /** Days during which it can be answered. */
  readonly openDays: number;
  /** Told by a message, or only found in the mini-program. */
  readonly tell: "message" | "inApp";
  /** Who did not answer is called by the customer team (satisfaction callback). */
  readonly callback: boolean;
  /** With surveys asked twice around something: which of the two this is, e.g. `before`. */
  readonly label?: "before" | "after";
}

/** How often one person may be asked, over all surveys together. Surveys of care count, but are never held back. */
export interface FatigueBudget {
  /** Surveys in `days`. */
  readonly most: number;
  readonly days: number;
  /** Days between any two. */
  readonly daysBetween: number;
}

/** What the clinic does when somebody thinks of hurting themselves; without it no mood survey can be released. */
export interface CrisisProtocol {
  /** On duty, also at night. */
  readonly phone: string;
  /** Who acts and how, in the clinic's own words. */
  readonly steps: string;
  /** When somebody of the team sees an alarm, e.g. "每天 08:00–21:00". */
  readonly watched: string;
}

/** What patients learn of it. */
export type CrisisContact = Pick<CrisisProtocol, "phone" | "watched">;

/** How the clinic asks: the rules, the budget, and what it does in a crisis. */
export interface SurveyProgramme {
  /** Raised by every change; a change made from an older one is refused. */
  readonly revision: number;
  readonly rules: readonly SurveyRule[];
  readonly budget: FatigueBudget;
  readonly crisis?: CrisisProtocol;
}
