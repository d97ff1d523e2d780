import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { api } from "@/care/api";
import { messagesView, visitsView } from "@/care/views";

/** Tells the clinic that the patient will come, and shows it wherever the appointment stands. Answers what went wrong. */
export async function sayWillCome(appointmentId: string): Promise<Problem | undefined> {
  const reply = await api.call("appointment.confirm", { appointmentId });
  if (!reply.ok) return reply.problem;
  const told = (one: MyAppointment): MyAppointment =>
    one.appointmentId === appointmentId ? { ...one, willCome: true } : one;
  const visits = visitsView.store.get().view;
  if (visits !== undefined) visitsView.replace({ ...visits, appointments: visits.appointments.map(told) });
  const inbox = messagesView.store.get().view;
  if (inbox !== undefined) {
    const messages = inbox.messages.map((one) =>
      one.appointment === undefined ? one : { ...one, appointment: told(one.appointment) },
    );
    messagesView.replace({ ...inbox, messages });
  }
  return undefined;
}
