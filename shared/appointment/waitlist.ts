import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { SlotName } from "./slot-id";

export type PartOfDay = "any" | "morning" | "afternoon" | "evening";

/** What somebody on the waiting list would come for. */
export interface WaitlistCriteria {
  readonly serviceId: string;
  /** Days, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly partOfDay: PartOfDay;
  /** Only with this doctor, chair or room. */
  readonly resourceId?: string;
}

/** One offer of a freed place and how it ended; the whole history stays. */
export interface Offer {
  readonly slotId: string;
  readonly startsAt: Instant;
  /** Name and title of who or what it is with. */
  readonly with: string;
  readonly offeredAt: Instant;
  readonly holdUntil: Instant;
  readonly outcome: "open" | "taken" | "declined" | "lapsed";
}

const noon = 12 * 60;
const evening = 17 * 60;

const isPart: Readonly<Record<PartOfDay, (at: number) => boolean>> = {
  any: () => true,
  morning: (at) => at < noon,
  afternoon: (at) => at >= noon && at < evening,
  evening: (at) => at >= evening,
};

/** Whether a free slot is what somebody on the list would come for. */
export const suits = (criteria: WaitlistCriteria, slot: SlotName): boolean =>
  criteria.serviceId === slot.serviceId &&
  criteria.from <= slot.date &&
  slot.date <= criteria.to &&
  isPart[criteria.partOfDay](slot.at) &&
  (criteria.resourceId === undefined || criteria.resourceId === slot.resourceId);
