import { minutesInDay } from "./interval";
import type { Resource } from "./resource";
import type { Service } from "./service";

/** What is wrong with an entry of the timetable, and where. */
export interface TimetableProblem {
  readonly field: string;
  readonly reason: "badId" | "unknownResource" | "windowReversed" | "pastMidnight";
}

/** A service's or resource's id: part of slot ids, so short and without `@`. */
const isShortId = (id: string): boolean => /^[A-Za-z0-9-]{1,24}$/.test(id);

/** What is wrong with a resource; `undefined` when nothing is. */
export const resourceProblem = ({ id }: Resource): TimetableProblem | undefined =>
  isShortId(id) ? undefined : { field: "resource.id", reason: "badId" };

function unknownNeeds({ needs }: Service, resources: readonly Resource[]): readonly TimetableProblem[] {
  const known = new Set(resources.map(({ id }) => id));
  return needs.flatMap(({ anyOf }, need) =>
    anyOf.flatMap((id, place) =>
      known.has(id) ? [] : [{ field: `service.needs.${need}.anyOf.${place}`, reason: "unknownResource" as const }],
    ),
  );
}

function reversedWindow({ gestation }: Service): readonly TimetableProblem[] {
  return gestation !== undefined && gestation.fromDay > gestation.toDay
    ? [{ field: "service.gestation.toDay", reason: "windowReversed" }]
    : [];
}

const lateSessions = ({ sessions = [], minutes }: Service): readonly TimetableProblem[] =>
  sessions.flatMap(({ at }, place) =>
    at + minutes > minutesInDay ? [{ field: `service.sessions.${place}.at`, reason: "pastMidnight" as const }] : [],
  );

/** What is wrong with a service, given the resources there are; the first thing only, `undefined` when nothing is. */
export const serviceProblem = (service: Service, resources: readonly Resource[]): TimetableProblem | undefined =>
  isShortId(service.id)
    ? [...unknownNeeds(service, resources), ...reversedWindow(service), ...lateSessions(service)][0]
    : { field: "service.id", reason: "badId" };
