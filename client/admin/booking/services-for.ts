import type { Service } from "@shared/appointment/service";
import type { WantedPlace } from "./wanted-place";

/**
 * What can be booked where somebody pointed: the services this person or thing leads. A room that only comes along leads
 * none; then every service is offered, and only day and time are taken from the pointing.
 */
export function servicesFor(all: readonly Service[], wanted: WantedPlace) {
  const { resourceId, ...anywhere } = wanted;
  const offered = all.filter(({ active }) => active);
  const led = offered.filter(({ needs }) => resourceId !== undefined && needs[0].anyOf.includes(resourceId));
  return led.length > 0 ? { services: led, aimed: wanted } : { services: offered, aimed: anywhere as WantedPlace };
}
