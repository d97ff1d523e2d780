import { changeUntil, insideNotice } from "@shared/appointment/change-notice";
import { clinicIso, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Relation } from "@shared/patient/patient";
import { isAhead } from "@shared/visit/visit-state";
import type { AppointmentRecord } from "../store/appointment-records";

function cancelledOf({ state, steps }: AppointmentRecord): Pick<MyAppointment, "cancelled"> {
  const step = steps.at(-1);
  if (state !== "cancelled" || !step) return {};
  const by = step.by.kind === "staff" || step.by.kind === "clock" ? ("clinic" as const) : ("patient" as const);
  return { cancelled: { at: clinicIso(step.at), by, reason: step.reason ?? "" } };
}

/** An appointment for the patient or who acts for them. */
export function myAppointment(record: AppointmentRecord, relation: Relation, now: Instant): MyAppointment {
  const { rescheduledFrom, rescheduledTo } = record;
  return {
    appointmentId: record._id,
    patientId: record.patientId,
    patientName: record.patientName,
    relation,
    serviceId: record.serviceId,
    title: record.title,
    kind: record.kind,
    startsAt: clinicIso(record.startsAt),
    endsAt: clinicIso(record.endsAt),
    resourceId: record.resourceIds[0] ?? "",
    with: record.with,
    state: record.state,
    gatesOpen: record.gatesOpen,
    mayChange: isAhead(record.state) && !insideNotice(record, record.startsAt, now),
    changeUntil: clinicIso(changeUntil(record, record.startsAt)),
    prepare: record.prepare,
    ...(record.willCome === undefined ? {} : { willCome: true as const }),
    ...(rescheduledFrom === undefined ? {} : { rescheduledFrom }),
    ...(rescheduledTo === undefined ? {} : { rescheduledTo }),
    ...cancelledOf(record),
  };
}
