import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { FamilyMember } from "@shared/patient/patient";

/** A fictitious person who comes to the clinic, as far as appointments go. */
export interface Visitor {
  readonly patientId: string;
  readonly name: string;
  /** Absent while nobody has opened the mini-program for them. */
  readonly openid?: string;
  readonly episodeId?: string;
  readonly birthDate?: LocalDate;
  readonly dueDate?: LocalDate;
  readonly family?: readonly FamilyMember[];
  /** When the clinic heard of them at the latest. */
  readonly since: Instant;
}
