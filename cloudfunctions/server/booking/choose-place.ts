import { assignResources } from "@shared/appointment/assign-resources";
import { outOfBounds } from "@shared/appointment/booking-bounds";
import { type Calendar, candidatesOf, createCalendar, sheetOn } from "@shared/appointment/calendar";
import { classResources } from "@shared/appointment/class-resources";
import type { DaySheet } from "@shared/appointment/day-sheet";
import { isOffered } from "@shared/appointment/free-slots";
import { insideWindow } from "@shared/appointment/gestation";
import { slotStartsAt } from "@shared/appointment/slot-id";
import { leavePlace, takePlace } from "@shared/appointment/take-place";
import { refuse } from "../refusal";
import { sheetsOf } from "../store/day-sheets";
import { ownHolders, type PlaceRequest } from "./place-request";
import { slotTaken } from "./slot-taken";

/** The sheet as it is without what the request itself gives back. */
const withoutOwn = (sheet: DaySheet, holders: readonly string[]): DaySheet =>
  holders.reduce(
    (left, holder) => left.claims.reduce((less, { slotId }) => leavePlace(less, slotId, holder), left),
    sheet,
  );

/** Resources with room: those of the class as it stands, or free ones; `undefined` when it is full or taken. */
function roomFor(
  { appointmentId, service, slot, now }: PlaceRequest,
  calendar: Calendar,
): readonly string[] | undefined {
  const joined = classResources(slot, calendar, now);
  if (joined.length === 0) return assignResources(service, slot, calendar, now);
  const sheets = joined.flatMap((id) => sheetOn(calendar, id, slot.date) ?? []);
  return takePlace(service, slot, sheets, { id: appointmentId }, now) === undefined ? undefined : joined;
}

function checkOffer(request: PlaceRequest, calendar: Calendar): void {
  const { service, slot, patient, from, now } = request;
  if (!isOffered(service, calendar, slot)) throw refuse("invalidInput", { field: "slotId", reason: "slotUnknown" });
  const beyond = outOfBounds(service, slotStartsAt(slot), from, now);
  if (beyond) throw refuse("conflict", { field: "slotId", reason: beyond });
  if (!insideWindow(service.gestation, patient.dueDate, slot.date))
    throw refuse("conflict", { field: "serviceId", reason: "notEligible" });
}

/**
 * Looks at the day and chooses what the appointment takes, one read. Refuses what is not offered, past, too soon or too
 * far, and with `slotTaken` what somebody else has. The transaction judges once more.
 */
export async function choosePlace(request: PlaceRequest): Promise<readonly string[]> {
  const { service, resources, slot } = request;
  const sheets = await sheetsOf(candidatesOf(service), slot.date, slot.date);
  const own = ownHolders(request);
  const calendar = createCalendar(
    resources,
    sheets.map((sheet) => withoutOwn(sheet, own)),
  );
  checkOffer(request, calendar);
  const ids = roomFor(request, calendar);
  if (!ids) throw await slotTaken(request);
  return ids;
}
