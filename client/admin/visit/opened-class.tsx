import type { DeskAppointment } from "@shared/contract/desk-views";
import { ClassDrawer } from "./class-drawer";
import { useTimetable } from "./use-timetable";

interface Props {
  readonly session: readonly [DeskAppointment, ...DeskAppointment[]] | undefined;
  readonly onOpen: (appointmentId: string) => void;
  readonly onClose: () => void;
}

/** The class session that the address names; nothing when there is none. */
export function OpenedClass({ session, onOpen, onClose }: Props) {
  const services = useTimetable().data?.services;
  if (!session) return null;
  const capacity = services?.find(({ id }) => id === session[0].serviceId)?.capacity ?? session.length;
  return <ClassDrawer attendees={session} capacity={capacity} onOpen={onOpen} onClose={onClose} />;
}
