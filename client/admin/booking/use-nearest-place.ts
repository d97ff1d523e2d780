import { type FreePlace, freePlaces } from "./free-place";
import { useFreeSlots } from "./use-free-slots";
import type { WantedPlace } from "./wanted-place";

/** The free place nearest to where somebody pointed; nothing without a time or when that day is full. */
export function useNearestPlace(serviceId: string | undefined, wanted: WantedPlace): FreePlace | undefined {
  const { at, date, resourceId } = wanted;
  const pointed = serviceId !== undefined && at !== undefined;
  const slots = useFreeSlots(
    pointed ? { serviceId, from: date, days: 1, ...(resourceId !== undefined && { resourceId }) } : undefined,
  );
  if (!pointed || slots.isPlaceholderData) return undefined;
  const places = freePlaces(slots.data ?? []);
  return [...places].sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0];
}
