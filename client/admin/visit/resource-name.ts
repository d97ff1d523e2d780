import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { useTimetable } from "./use-timetable";

const noResources: readonly Resource[] = [];

/** Names of people, rooms and machines; empty until they are known. */
export function useResourceName(): (resourceId: string | undefined) => string {
  const resources = useTimetable().data?.resources ?? noResources;
  return (resourceId) => resources.find(({ id }) => id === resourceId)?.name ?? "";
}

/** Who or what a service can be booked with: those who may lead it and are there. */
export function providersOf(service: Service | undefined, resources: readonly Resource[]): readonly Resource[] {
  const leads = service?.needs[0].anyOf ?? [];
  return resources.filter(({ id, active }) => active && leads.includes(id));
}
