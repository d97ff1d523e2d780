import { useTimetable } from "../visit/use-timetable";

/** The clinic's name for a service; its id while the timetable is not there yet. */
export function useServiceTitles(): (serviceId: string) => string {
  const services = useTimetable().data?.services ?? [];
  return (serviceId) => services.find(({ id }) => id === serviceId)?.title ?? serviceId;
}
