import { assignResources } from "@shared/appointment/assign-resources";
import { type Calendar, candidatesOf, createCalendar } from "@shared/appointment/calendar";
import { classResources } from "@shared/appointment/class-resources";
import { type DaySheet, emptySheet, type Holder, sheetId } from "@shared/appointment/day-sheet";
import { freeSlots, type Slot } from "@shared/appointment/free-slots";
import type { Service } from "@shared/appointment/service";
import { leavePlace, takePlace } from "@shared/appointment/take-place";
import type { Timetable } from "@shared/appointment/timetable";
import { utilisation } from "@shared/appointment/utilisation";
import { clinicTime, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { DaySheetRecord } from "../../../cloudfunctions/server/store/appointment-records";

/** What somebody has taken. */
interface TakenPlace {
  readonly slotId: string;
  readonly resourceIds: readonly string[];
  readonly date: LocalDate;
}

/** The clinic's books while its life is told: every place goes through the rules that the server books by. */
export interface Agenda {
  readonly timetable: Timetable;
  service(id: string): Service;
  /** Free slots of one day, whatever notice and horizon say. */
  free(service: Service, date: LocalDate, resourceId?: string): readonly Slot[];
  /** Takes a place for somebody; answers what it takes, or `undefined` when somebody else was faster. */
  take(service: Service, slot: Slot, holder: Holder): readonly string[] | undefined;
  /** Gives a place back. */
  leave(place: TakenPlace, holderId: string): void;
  /** Takes a resource out of its day for the given minutes. */
  block(resourceId: string, date: LocalDate, leaveId: string, from: number, to: number): void;
  /** Minutes taken of those the resource is there, 0 to 1; 1 when it is not there at all. */
  share(resourceId: string, date: LocalDate): number;
  sheets(): readonly DaySheetRecord[];
}

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`the demo clinic has no ${what}`);
  return found;
};

/** The sheets the service could touch on that day, in the order of its needs. */
const dayOf = ({ resources, sheets }: Calendar, service: Service, date: LocalDate): Calendar =>
  createCalendar(
    [...resources.values()],
    candidatesOf(service).flatMap((id) => sheets.get(sheetId(id, date)) ?? []),
  );

const recordOf = (sheet: DaySheet): DaySheetRecord => ({
  _id: sheetId(sheet.resourceId, sheet.date),
  ...sheet,
  blocked: sheet.blocks.length > 0 || sheet.hours !== undefined,
});

/** Opens empty books as they stand at `now`. */
export function createAgenda(timetable: Timetable, now: Instant): Agenda {
  const sheets = new Map<string, DaySheet>();
  const calendar: Calendar = { ...createCalendar(timetable.resources, []), sheets };
  const services = new Map(timetable.services.map((service) => [service.id, service]));
  const sheetOf = (resourceId: string, date: LocalDate) =>
    sheets.get(sheetId(resourceId, date)) ?? emptySheet(resourceId, date);
  const keep = (sheet: DaySheet) => sheets.set(sheetId(sheet.resourceId, sheet.date), sheet);

  function assigned(service: Service, slot: Slot): readonly string[] | undefined {
    const joined = service.capacity > 1 ? classResources(slot, dayOf(calendar, service, slot.date), now) : [];
    return joined.length > 0 ? joined : assignResources(service, slot, calendar, now);
  }

  return {
    timetable,
    service: (id) => known(services.get(id), `service ${id}`),
    free(service, date, resourceId) {
      const [from, to] = [clinicTime(date, 0), clinicTime(date, 24)];
      const wanted = resourceId === undefined ? {} : { resourceId };
      return freeSlots(service, calendar, { days: [date], from, to, ...wanted }, now);
    },
    take(service, slot, holder) {
      const resourceIds = assigned(service, slot);
      const before = resourceIds?.map((id) => sheetOf(id, slot.date));
      const taken = before && takePlace(service, slot, before, holder, now);
      for (const sheet of taken ?? []) keep(sheet);
      return taken && resourceIds;
    },
    leave({ slotId, resourceIds, date }, holderId) {
      for (const id of resourceIds) keep(leavePlace(sheetOf(id, date), slotId, holderId));
    },
    block(resourceId, date, leaveId, from, to) {
      const sheet = sheetOf(resourceId, date);
      keep({ ...sheet, blocks: [...sheet.blocks, { leaveId, from, to }] });
    },
    share(resourceId, date) {
      const resource = known(calendar.resources.get(resourceId), `resource ${resourceId}`);
      const { openMinutes, takenMinutes } = utilisation(resource, date, sheetOf(resourceId, date), now);
      return openMinutes === 0 ? 1 : takenMinutes / openMinutes;
    },
    sheets: () => [...sheets.values()].map(recordOf),
  };
}
