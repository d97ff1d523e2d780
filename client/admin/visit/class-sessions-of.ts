import type { DeskAppointment } from "@shared/contract/desk-views";

type Attendees = readonly [DeskAppointment, ...DeskAppointment[]];

/** Whether an appointment is a place in a class, as opposed to a visit of one's own. */
export const isInClass = ({ kind, walkIn }: DeskAppointment): boolean => kind === "class" && !walkIn;

/** The people of each class session among these appointments, by time. */
export function classSessionsOf(appointments: readonly DeskAppointment[]): readonly Attendees[] {
  const sessions = new Map<string, [DeskAppointment, ...DeskAppointment[]]>();
  for (const one of appointments.filter(isInClass)) {
    const session = sessions.get(one.slotId);
    if (session) session.push(one);
    else sessions.set(one.slotId, [one]);
  }
  return [...sessions.values()].sort(([one], [other]) => one.startsAt - other.startsAt);
}
