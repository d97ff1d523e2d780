import { openGates } from "@shared/appointment/open-gates";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import { after, clinicDateAt, type Instant, minutes } from "@shared/calendar/instant";
import { nextLook } from "@shared/visit/clock-look";
import type { VisitMover } from "@shared/visit/visit";
import { withStep } from "@shared/visit/visit-step";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { withWords } from "./new-appointment";

interface WalkIn {
  readonly appointmentId: string;
  readonly service: Service;
  readonly resource: Resource;
  readonly patient: PatientRecord;
  readonly mover: VisitMover;
  readonly now: Instant;
}

/** Somebody who came without an appointment: arrived at once, in the queue, on nobody's sheet. */
export function newWalkIn({ appointmentId, service, resource, patient, mover, now }: WalkIn): AppointmentRecord {
  const booked = withStep({ state: "booked", steps: [] }, "booked", mover, now);
  const visit = withStep(booked, "arrived", mover, now);
  const terms = { waitPromise: service.waitPromise, changeAhead: service.changeAhead, prepare: service.prepare };
  const lookAt = nextLook({ ...visit, startsAt: now, waitPromise: service.waitPromise, walkIn: true }, now);
  return {
    _id: appointmentId,
    patientId: patient._id,
    patientName: patient.name,
    ...(patient.episodeId === undefined ? {} : { episodeId: patient.episodeId }),
    serviceId: service.id,
    title: service.title,
    kind: service.kind,
    slotId: "",
    resourceIds: [resource.id],
    date: clinicDateAt(now),
    startsAt: now,
    endsAt: after(now, minutes(service.minutes)),
    with: withWords(resource),
    ...terms,
    gatesOpen: openGates(service, patient.gates),
    bookedAt: now,
    bookedBy: mover,
    walkIn: true,
    ...visit,
    revision: visit.steps.length,
    ...(lookAt === undefined ? {} : { lookAt }),
  };
}
