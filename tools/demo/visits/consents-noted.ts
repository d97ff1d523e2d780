import type { GatePassed } from "@shared/appointment/gate";
import type { Timetable } from "@shared/appointment/timetable";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { isMinor } from "@shared/patient/rights";
import type { Booking } from "./booking";
import { treatedBy } from "./house-movers";

/** The consent talks the doctors have noted by `now`, one for each service. */
export function consentsNoted(own: readonly Booking[], timetable: Timetable, now: Instant): readonly GatePassed[] {
  const noted = own.flatMap(({ visitor, service, resourceIds, consentAt }): readonly GatePassed[] => {
    if (consentAt === undefined || consentAt > now) return [];
    const signedOn = clinicDateAt(consentAt);
    const signer = isMinor(visitor.birthDate, signedOn) ? "guardian" : "patient";
    const by = treatedBy(timetable, resourceIds);
    return service.gates.map((gate) => ({ gate, serviceId: service.id, by, at: consentAt, signedOn, signer }));
  });
  return noted.filter(({ serviceId }, place) => noted.findIndex((one) => one.serviceId === serviceId) === place);
}
