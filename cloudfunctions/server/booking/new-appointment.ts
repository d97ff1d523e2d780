import { openGates } from "@shared/appointment/open-gates";
import { slotStartsAt } from "@shared/appointment/slot-id";
import { after, minutes } from "@shared/calendar/instant";
import { nextLook } from "@shared/visit/clock-look";
import type { Visit } from "@shared/visit/visit";
import { withStep } from "@shared/visit/visit-step";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import type { PlaceRequest } from "./place-request";

/** Booked, and confirmed at once when nothing stands in the way and nobody has to look at it. */
function firstSteps({ service, mover, from, now }: PlaceRequest, gates: number): Visit {
  const booked = withStep({ state: "booked", steps: [] }, "booked", mover, now);
  const confirms = gates === 0 && (service.confirmation === "auto" || from === "desk");
  return confirms ? withStep(booked, "confirmed", from === "desk" ? mover : { kind: "clock" }, now) : booked;
}

/** Who or what an appointment is with, in words. */
export const withWords = (resource: { readonly name: string; readonly title?: string } | undefined): string =>
  [resource?.name, resource?.title].filter(Boolean).join(" ");

/** The appointment as it is first written. */
export function newAppointment(
  request: PlaceRequest,
  resourceIds: readonly string[],
  { _id: patientId, name, gates, episodeId }: PatientRecord,
): AppointmentRecord {
  const { appointmentId, service, resources, slot, mover, now, moving } = request;
  const startsAt = slotStartsAt(slot);
  const gatesOpen = openGates(service, gates);
  const visit = firstSteps(request, gatesOpen.length);
  const lookAt = nextLook({ ...visit, startsAt, waitPromise: service.waitPromise }, now);
  return {
    _id: appointmentId,
    patientId,
    patientName: name,
    ...(episodeId === undefined ? {} : { episodeId }),
    serviceId: service.id,
    title: service.title,
    kind: service.kind,
    slotId: slot.slotId,
    resourceIds,
    date: slot.date,
    startsAt,
    endsAt: after(startsAt, minutes(service.minutes)),
    with: withWords(resources.find(({ id }) => id === slot.resourceId)),
    waitPromise: service.waitPromise,
    changeAhead: service.changeAhead,
    prepare: service.prepare,
    gatesOpen,
    bookedAt: now,
    bookedBy: mover,
    ...(moving === undefined ? {} : { rescheduledFrom: moving.appointmentId }),
    ...visit,
    revision: visit.steps.length,
    ...(lookAt === undefined ? {} : { lookAt }),
  };
}
