import type { Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { InboxMessage } from "@shared/contract/message-views";
import { standingOf } from "@shared/patient/rights";
import type { Handler } from "../handler";
import type { PatientRecord } from "../store/appointment-records";
import { appointmentsWithIds } from "../store/appointments";
import { distinctIds } from "../store/distinct-ids";
import type { MessageRecord } from "../store/message-records";
import { toldPage } from "../store/messages";
import { patientsOf } from "../store/patients";
import { myAppointment } from "../views/my-appointment";

const perPage = 20;

interface Reader {
  readonly openid: string;
  readonly now: Instant;
  readonly people: readonly PatientRecord[];
}

/** What the message leads to, besides its appointment. */
function subjectOf(row: MessageRecord): Partial<InboxMessage> {
  const episode = row.episodeId === undefined || row.kind === "visit" ? {} : { episodeId: row.episodeId };
  if (row.kind === "offer") return { entryId: row.subjectId };
  const cardId = row.kind === "card" ? { cardId: row.facts.cardId ?? "" } : {};
  return { ...episode, ...cardId };
}

/** The appointment as it stands, while the reader may still see it. */
function appointmentOf(
  row: MessageRecord,
  appointments: Awaited<ReturnType<typeof appointmentsWithIds>>,
  { openid, now, people }: Reader,
): { readonly appointment?: MyAppointment } {
  const record = appointments.find(({ _id }) => _id === row.appointmentId);
  const patient = people.find(({ _id }) => _id === record?.patientId);
  const standing = patient && standingOf(patient, openid, now);
  return record && standing ? { appointment: myAppointment(record, standing.relation, now) } : {};
}

/** What is about a patient is shown while the reader may act for them; a notice is the reader's own. */
const mayStillSee =
  (people: readonly PatientRecord[]) =>
  ({ kind, patientId }: MessageRecord): boolean =>
    kind === "notice" || people.some(({ _id }) => _id === patientId);

/** What the caller was told, newest first; about appointments as they stand now. */
export const messageMine: Handler<"message.mine"> = async ({ cursor }, { openid, now }) => {
  const [{ page, cursor: next }, people] = await Promise.all([
    toldPage(openid, cursor, perPage),
    patientsOf(openid, now),
  ]);
  const wanted = page.flatMap(({ appointmentId }) => appointmentId ?? []);
  const appointments = await appointmentsWithIds(distinctIds(wanted));
  const reader = { openid, now, people };
  const messages = page.filter(mayStillSee(people)).map((row): InboxMessage => {
    return {
      messageId: row._id,
      kind: row.kind,
      step: row.step,
      purpose: row.purpose,
      at: row.toldAt ?? row.dueAt,
      unread: row.seenAt === undefined,
      patientName: row.patientName,
      facts: row.facts,
      ...subjectOf(row),
      ...appointmentOf(row, appointments, reader),
    };
  });
  return { now, messages, ...(next === undefined ? {} : { cursor: next }) };
};
