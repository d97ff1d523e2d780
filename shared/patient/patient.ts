import type { GatePassed } from "../appointment/gate";
import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";

/** How somebody in WeChat stands to a patient. */
export type Relation = "self" | "guardian" | "relative";

/** `book`: see the times, book, move and cancel. `read`: also the record. */
export type FamilyRight = "book" | "read";

/** Somebody else who may act for a patient. */
export interface FamilyMember {
  /** Names the tie without naming the WeChat user. */
  readonly id: string;
  readonly openid: string;
  readonly name: string;
  readonly relation: Exclude<Relation, "self">;
  readonly rights: readonly FamilyRight[];
  readonly since: Instant;
}

/** An appointment that lies ahead, as the patient's own document keeps it. */
export interface Upcoming {
  readonly appointmentId: string;
  readonly serviceId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** A person who comes to the clinic. */
export interface Patient {
  readonly id: string;
  /** Empty until somebody has told it. */
  readonly name: string;
  readonly openid?: string;
  readonly birthDate?: LocalDate;
  /** Expected day of birth, confirmed by ultrasound. */
  readonly dueDate?: LocalDate;
  readonly family: readonly FamilyMember[];
  readonly upcoming: readonly Upcoming[];
  readonly gates: readonly GatePassed[];
}
