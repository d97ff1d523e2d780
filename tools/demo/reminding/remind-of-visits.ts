import type { Service } from "@shared/appointment/service";
import { after, days, type Instant, minutes } from "@shared/calendar/instant";
import { judgeVisit } from "@shared/reminder/judge-visit";
import { isAhead } from "@shared/visit/visit-state";
import { reminderCallId } from "../../../cloudfunctions/server/messages/reminder-call";
import { visitMessages } from "../../../cloudfunctions/server/messages/visit-messages";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { createRandom } from "../random";
import { callInstead } from "./call-instead";
import type { PersonToReach } from "./person-to-reach";
import { remindToBook } from "./remind-to-book";
import { ended, settleRow, sweptAt } from "./settle-row";
import { givenUpAt, visitTruth } from "./visit-truth";

/** What became of the reminders of one patient's visits. */
export interface VisitReminders {
  readonly rows: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
  /** With the ids of their reminders, and whether the patient said that they will come. */
  readonly appointments: readonly AppointmentRecord[];
}

/** The clinic has reminded of visits for so long. */
const remindsFor = days(45);

const whole = ["visitToday", "visitTomorrow", "visitAhead"] as const;

/** Most people who book on the phone say yes to its reminders; of the others some do so later, some never. */
function answerOf(own: boolean, luck: number): "nothing" | "no" | "one" | "whole" {
  const [asked, refused] = own ? [0.02, 0.06] : [0.06, 0.1];
  if (luck < asked) return "nothing";
  if (luck < refused) return "no";
  return luck < 0.14 ? "one" : "whole";
}

/** The answer to the pop-up about the reminders of one appointment. */
function answerAtBooking(
  { reader: { wallet }, patient }: PersonToReach,
  { _id, bookedAt, bookedBy }: AppointmentRecord,
  now: Instant,
): void {
  const random = createRandom(`asked ${_id}`);
  const own = bookedBy.kind !== "staff";
  const at = after(bookedAt, own ? 20_000 : minutes(random.between(20, 2000)));
  const chance = random.next();
  const luck = patient._id.startsWith("pt-story") ? Number(own) : chance;
  const answer = answerOf(own, luck);
  if (wallet === undefined || at > now || answer === "nothing") return;
  wallet.tap(answer === "one" ? ["visitToday"] : whole, at, answer === "no" ? "reject" : "accept");
}

/** Every second one who was told says with one tap that they will come. */
function confirmedAt(row: MessageRecord, appointment: AppointmentRecord, now: Instant): Instant | undefined {
  const random = createRandom(`confirms ${row._id}`);
  const at = after(row.settledAt ?? row.dueAt, minutes(random.between(3, 400)));
  const may = row.state === "sent" && row.step !== "d0" && random.chance(0.5);
  const open = isAhead(visitTruth(appointment, at).state) && at < appointment.startsAt;
  return may && open && at <= now ? at : undefined;
}

/** A visit that was given up takes along what was not sent by then. */
function givenUp(row: MessageRecord, appointment: AppointmentRecord): MessageRecord | undefined {
  const at = givenUpAt(appointment);
  if (at === undefined || at > sweptAt(row)) return undefined;
  return appointment.rescheduledTo === undefined
    ? ended(row, "cleared", at, { reason: "cancelled" })
    : ended(row, "superseded", at, { reason: "rescheduled" });
}

interface Told extends VisitReminders {
  readonly willCome: ReadonlyMap<string, Instant>;
}

const callFor = (row: MessageRecord, { _id, title, startsAt }: AppointmentRecord, now: Instant): CallRecord =>
  callInstead(row, { _id: reminderCallId(_id), reason: "notReminded", title, appointment: { id: _id, startsAt } }, now);

/** Rows of the same person that were planned by then and still lay ahead. */
const standing = (rows: readonly MessageRecord[], appointments: readonly AppointmentRecord[], at: Instant) =>
  rows.filter(({ appointmentId, state }) => {
    const appointment = appointments.find(({ _id }) => _id === appointmentId);
    return (
      state === "planned" &&
      (appointment === undefined || (appointment.bookedAt <= at && isAhead(visitTruth(appointment, at).state)))
    );
  });

/** One row after the other, in the order in which they fell due. */
function tellRow(
  told: Told,
  row: MessageRecord,
  all: readonly MessageRecord[],
  person: PersonToReach,
  now: Instant,
): Told {
  const { appointments, reader } = person;
  const appointment = appointments.find(({ _id }) => _id === row.appointmentId);
  if (row.state !== "planned" || appointment === undefined) return { ...told, rows: [...told.rows, row] };
  const dropped = givenUp(row, appointment);
  if (dropped || sweptAt(row) > now) return { ...told, rows: [...told.rows, dropped ?? row] };
  const at = sweptAt(row);
  const judgement = judgeVisit({ lateAt: row.lateAt, startsAt: appointment.startsAt }, visitTruth(appointment, at), at);
  const willCome = (told.willCome.get(appointment._id) ?? Number.POSITIVE_INFINITY) <= at;
  const done = settleRow(row, judgement, { ...reader, willCome }, standing(all, appointments, at));
  const confirmed = confirmedAt(done, appointment, now);
  return {
    ...told,
    rows: [...told.rows, done],
    calls: done.fellTo === "call" ? [...told.calls, callFor(done, appointment, now)] : told.calls,
    willCome:
      confirmed === undefined || told.willCome.has(appointment._id)
        ? told.willCome
        : new Map([...told.willCome, [appointment._id, confirmed]]),
  };
}

const inCalendar = ({ _id, bookedAt, bookedBy }: AppointmentRecord, now: Instant) => {
  const random = createRandom(`calendar ${_id}`);
  const at = after(bookedAt, minutes(random.between(1, 6)));
  return bookedBy.kind !== "staff" && random.chance(0.3) && at <= now ? { inCalendar: at } : {};
};

/** Reminds one patient of all visits, in order of time, by the product's own rules. */
export function remindOfVisits(
  person: PersonToReach,
  services: ReadonlyMap<string, Service>,
  now: Instant,
): VisitReminders {
  const { patient, appointments } = person;
  const recent = appointments.filter(({ startsAt, walkIn }) => startsAt > now - remindsFor && walkIn !== true);
  for (const one of recent) answerAtBooking(person, one, now);
  const planned = recent.flatMap((one) => {
    const service = services.get(one.serviceId);
    return service ? visitMessages(one, service, patient) : [];
  });
  const begin: Told = { rows: [], calls: [], appointments, willCome: new Map() };
  const inOrder = [...planned].sort((one, other) => one.dueAt - other.dueAt);
  const told = inOrder.reduce((before, row) => tellRow(before, row, inOrder, person, now), begin);
  const booking = remindToBook(person, now);
  return {
    rows: [...told.rows, ...booking],
    calls: told.calls,
    appointments: appointments.map((one) => {
      const reminders = planned.filter(({ subjectId }) => subjectId === one._id).map(({ _id }) => _id);
      const willCome = told.willCome.get(one._id);
      return {
        ...one,
        ...(reminders.length > 0 && { reminders }),
        ...(willCome !== undefined && { willCome }),
        ...inCalendar(one, now),
      };
    }),
  };
}
