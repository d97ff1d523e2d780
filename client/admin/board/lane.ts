import type { LocalDate } from "@shared/calendar/local-date";
import type { BoardResource, BoardView, DeskAppointment } from "@shared/contract/desk-views";

type BoardDay = BoardView["days"][number];

/** One column of the board: one resource on one day. */
export interface Lane {
  readonly key: string;
  readonly date: LocalDate;
  readonly resource: BoardResource;
  /** Those of the day that take this resource. */
  readonly appointments: readonly DeskAppointment[];
}

export const laneKey = (resourceId: string, date: LocalDate): string => `${resourceId}@${date}`;

/** The columns of one day, in the order of the timetable; only resources for which `shown` holds. */
export const lanesOfDay = ({ date, resources, appointments }: BoardDay, shown: (resource: BoardResource) => boolean) =>
  resources.filter(shown).map(
    (resource): Lane => ({
      key: laneKey(resource.resourceId, date),
      date,
      resource,
      appointments: appointments.filter(({ resourceIds }) => resourceIds.includes(resource.resourceId)),
    }),
  );

/** Whether anything is to be seen in a column: open hours, or an appointment. */
export const hasSomething = ({ resource, appointments }: Lane): boolean =>
  resource.open.length > 0 || appointments.length > 0;
