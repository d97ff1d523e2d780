import type { LocalDate } from "../calendar/local-date";
import { type DaySheet, sheetId } from "./day-sheet";
import type { Resource } from "./resource";
import type { Service } from "./service";

/** The resources and what is known about their days: all that free time is calculated from. */
export interface Calendar {
  readonly resources: ReadonlyMap<string, Resource>;
  /** By `sheetId`; a missing sheet is an empty one. */
  readonly sheets: ReadonlyMap<string, DaySheet>;
}

export const createCalendar = (resources: readonly Resource[], sheets: readonly DaySheet[]): Calendar => ({
  resources: new Map(resources.map((resource) => [resource.id, resource])),
  sheets: new Map(sheets.map((sheet) => [sheetId(sheet.resourceId, sheet.date), sheet])),
});

export const sheetOn = ({ sheets }: Calendar, resourceId: string, date: LocalDate): DaySheet | undefined =>
  sheets.get(sheetId(resourceId, date));

/** Every resource that one of the service's needs may be met with. */
export const candidatesOf = (service: Service): readonly string[] => [
  ...new Set(service.needs.flatMap(({ anyOf }) => anyOf)),
];
