import { readSlotId, slotStartsAt } from "@shared/appointment/slot-id";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { SlotView } from "@shared/contract/appointment-views";

/** A free place with its day and minute, as calendars need it. */
export interface FreePlace {
  readonly slotId: string;
  readonly date: LocalDate;
  /** Minutes after midnight. */
  readonly at: number;
  readonly startsAt: Instant;
  readonly resourceId: string;
  readonly left: number;
}

/** Reads what the server answers; a place whose id cannot be read is left out. */
export const freePlaces = (slots: readonly SlotView[]): readonly FreePlace[] =>
  slots.flatMap(({ slotId, resourceId, left }) => {
    const name = readSlotId(slotId);
    return name ? [{ slotId, date: name.date, at: name.at, startsAt: slotStartsAt(name), resourceId, left }] : [];
  });
