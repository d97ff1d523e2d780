import * as v from "valibot";
import type {
  BoardView,
  CompensationPage,
  CompensationRow,
  DeparturePage,
  DepartureRow,
  DeskAppointment,
  DeskSlots,
  InvitationRow,
  InvitationView,
  LeaveRow,
  LeaveView,
  PatientRow,
  TimetableView,
  UtilisationView,
  WaitlistPage,
  WaitlistRow,
} from "./desk-views";
import { endpoint, staff } from "./endpoint";
import { cursor, id, instant, localDate, moment, pageSize, text } from "./fields";
import { openHours, resource, service } from "./timetable-fields";

const page = { cursor: v.optional(cursor), limit: v.optional(pageSize, 20) };
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const ahead = v.picklist(["booked", "confirmed", "arrived", "called", "inService", "checkout", "done", "noShow"]);
/** A patient the clinic knows, or the name of one it does not. */
const whom = { patientId: v.optional(id), patientName: v.optional(text(20)) };

/** The desk: calendar, queue, checkout, waiting list, leave, and what follows from them. */
export const deskEndpoints = {
  "desk.board": endpoint<BoardView>()(
    staff("readBoard"),
    v.strictObject({ from: localDate, days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)) }),
  ),
  /** As `appointment.slots`, without the notice patients must give; with `moving` that appointment's own place counts as free. */
  "desk.slots": endpoint<DeskSlots>()(
    staff("bookForPatient"),
    v.strictObject({
      serviceId: id,
      from: moment,
      to: moment,
      resourceId: v.optional(id),
      moving: v.optional(id),
    }),
  ),
  "desk.book": endpoint<DeskAppointment>()(
    staff("bookForPatient"),
    v.strictObject({
      requestId: id,
      serviceId: id,
      slotId: id,
      ...whom,
      /** Somebody on the waiting list who said yes on the telephone: the place kept for them is taken. */
      entryId: v.optional(id),
    }),
  ),
  /** Somebody came without an appointment: goes to the end of the queue of `resourceId`. */
  "desk.walkIn": endpoint<DeskAppointment>()(
    staff("bookForPatient"),
    v.strictObject({ requestId: id, serviceId: id, resourceId: id, ...whom }),
  ),
  "desk.reschedule": endpoint<DeskAppointment>()(
    staff("bookForPatient"),
    v.strictObject({ requestId: id, appointmentId: id, slotId: id, reason: v.optional(text(200)) }),
  ),
  "desk.cancel": endpoint<DeskAppointment>()(
    staff("bookForPatient"),
    v.strictObject({ appointmentId: id, reason: text(200) }),
  ),
  "desk.patients": endpoint<{ rows: readonly PatientRow[] }>()(
    staff("bookForPatient"),
    v.strictObject({ name: text(20) }),
  ),
  "visit.move": endpoint<DeskAppointment>()(
    staff("moveVisit"),
    v.strictObject({
      appointmentId: id,
      to: ahead,
      revision: count,
      /** For `done`: why there is no next appointment, when there is none. */
      noNext: v.optional(
        v.strictObject({
          reason: v.picklist(["notNeeded", "decidesLater", "scheduleUnknown", "declined", "elsewhere"]),
          note: v.optional(text(200)),
        }),
      ),
    }),
  ),
  /** Puts a wrong step right; the wrong one stays in the history. */
  "visit.correct": endpoint<DeskAppointment>()(
    staff("moveVisit"),
    v.strictObject({ appointmentId: id, to: ahead, revision: count, reason: text(200) }),
  ),
  /** Keeps what was said about an appointment, e.g. on the telephone; the visit itself does not move. */
  "visit.note": endpoint<DeskAppointment>()(staff("moveVisit"), v.strictObject({ appointmentId: id, text: text(200) })),
  /** A doctor notes that the informed-consent talk took place and the form was signed. */
  "gate.pass": endpoint<DeskAppointment>()(
    staff("passGate"),
    v.strictObject({
      appointmentId: id,
      gate: v.picklist(["informedConsent"]),
      signedOn: localDate,
      signer: v.picklist(["patient", "guardian"]),
      /** Each was explained. */
      explained: v.strictObject({
        indications: v.literal(true),
        contraindications: v.literal(true),
        risks: v.literal(true),
        cautions: v.literal(true),
      }),
    }),
  ),
  "timetable.show": endpoint<TimetableView>()(staff("readBoard"), v.strictObject({})),
  "timetable.saveService": endpoint<TimetableView>()(
    staff("editTimetable"),
    v.strictObject({ revision: v.pipe(v.number(), v.integer()), service }),
  ),
  "timetable.saveResource": endpoint<TimetableView>()(
    staff("editTimetable"),
    v.strictObject({ revision: v.pipe(v.number(), v.integer()), resource }),
  ),
  /** Hours of one day only; `null` goes back to the weekly ones. */
  "timetable.setHours": endpoint<{ broken: number }>()(
    staff("manageLeave"),
    v.strictObject({ resourceId: id, date: localDate, hours: v.nullable(openHours) }),
  ),
  "leave.list": endpoint<LeaveView>()(staff("readBoard"), v.strictObject({})),
  "leave.add": endpoint<LeaveRow & { readonly broken: number }>()(
    staff("manageLeave"),
    v.strictObject({
      requestId: id,
      resourceId: id,
      from: instant,
      to: instant,
      kind: v.picklist(["leave", "sick", "training", "repair"]),
      note: v.optional(text(200)),
    }),
  ),
  "leave.remove": endpoint<Record<string, never>>()(staff("manageLeave"), v.strictObject({ leaveId: id })),
  "waitlist.list": endpoint<WaitlistPage>()(
    staff("readBoard"),
    v.strictObject({ state: v.picklist(["waiting", "closed"]), serviceId: v.optional(id), ...page }),
  ),
  /** Keeps a free place for somebody on the list. */
  "waitlist.offer": endpoint<WaitlistRow>()(staff("bookForPatient"), v.strictObject({ entryId: id, slotId: id })),
  "waitlist.close": endpoint<WaitlistRow>()(
    staff("bookForPatient"),
    v.strictObject({ entryId: id, reason: text(200) }),
  ),
  "departure.list": endpoint<DeparturePage>()(
    staff("readBoard"),
    v.strictObject({ state: v.picklist(["open", "closed"]), ...page }),
  ),
  "departure.close": endpoint<DepartureRow>()(
    staff("moveVisit"),
    v.strictObject({
      appointmentId: id,
      outcome: v.picklist(["booked", "notNeeded", "declined", "notReached"]),
      note: v.optional(text(200)),
    }),
  ),
  "compensation.list": endpoint<CompensationPage>()(
    staff("readBoard"),
    v.strictObject({ state: v.picklist(["proposed", "decided"]), ...page }),
  ),
  "compensation.decide": endpoint<CompensationRow>()(
    staff("decideCompensation"),
    v.variant("decision", [
      v.strictObject({ compensationId: id, decision: v.literal("grant"), itemId: id }),
      v.strictObject({ compensationId: id, decision: v.literal("decline"), reason: text(200) }),
    ]),
  ),
  "utilisation.show": endpoint<UtilisationView>()(
    staff("readBoard"),
    v.strictObject({ from: localDate, days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)) }),
  ),
  /** Who may be invited to a class, who was, and who has signed up. */
  "invitation.list": endpoint<InvitationView>()(staff("bookForPatient"), v.strictObject({ serviceId: id })),
  /** Notes an invitation; a second one by another department is refused and named. */
  "invitation.add": endpoint<InvitationRow>()(
    staff("bookForPatient"),
    v.strictObject({ serviceId: id, patientId: id, department: text(20) }),
  ),
};
