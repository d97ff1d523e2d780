import { bookingBounds } from "@shared/appointment/booking-bounds";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { ServiceView } from "@shared/contract/appointment-views";
import type { Handler } from "../handler";
import { peopleViews } from "../patients/acting-for";
import { patientsOf } from "../store/patients";
import { readTimetable } from "../store/timetable";

function serviceView(service: Service, resources: readonly Resource[], now: Instant): ServiceView {
  const { from, to } = bookingBounds(service, "phone", now);
  const providers = service.needs[0].anyOf.flatMap((id) => resources.find((one) => one.id === id && one.active) ?? []);
  return {
    serviceId: service.id,
    title: service.title,
    summary: service.summary,
    kind: service.kind,
    minutes: service.minutes,
    capacity: service.capacity,
    fee: service.fee,
    confirmation: service.confirmation,
    gates: service.gates,
    changeAheadMinutes: service.changeAhead,
    waitPromiseMinutes: service.waitPromise,
    prepare: service.prepare,
    ...(service.gestation === undefined ? {} : { gestation: service.gestation }),
    providers: providers.map(({ id, name, title }) => ({
      resourceId: id,
      name,
      ...(title === undefined ? {} : { title }),
    })),
    fromDate: clinicDateAt(from),
    toDate: addDays(clinicDateAt(to), -1),
  };
}

/** What can be booked on the phone, and for whom. */
export const serviceList: Handler<"service.list"> = async (_, { openid, now }) => {
  const [{ services, resources }, people] = await Promise.all([readTimetable(), patientsOf(openid, now)]);
  return {
    now,
    services: services
      .filter(({ active, onPhone }) => active && onPhone)
      .map((service) => serviceView(service, resources, now)),
    people: peopleViews(people, openid, now),
  };
};
