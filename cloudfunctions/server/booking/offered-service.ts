import type { BookedFrom } from "@shared/appointment/booking-bounds";
import type { Service } from "@shared/appointment/service";
import { readSlotId } from "@shared/appointment/slot-id";
import type { NamedSlot } from "@shared/appointment/take-place";
import type { Timetable } from "@shared/appointment/timetable";
import { refuse } from "../refusal";

/** The service asked for, if it is offered here; what patients may not book is as good as missing for them. */
export function offeredService(
  { services }: Pick<Timetable, "services">,
  serviceId: string,
  from: BookedFrom,
): Service {
  const service = services.find(({ id }) => id === serviceId);
  if (!service?.active || (from === "phone" && !service.onPhone)) throw refuse("notFound", { field: "serviceId" });
  return service;
}

/** Reads a slot's id; refuses one that is none or belongs to another service. */
export function slotOf(service: Service, slotId: string): NamedSlot {
  const name = readSlotId(slotId);
  if (name?.serviceId !== service.id) throw refuse("invalidInput", { field: "slotId", reason: "slotUnknown" });
  return { ...name, slotId };
}
