import type { DeskAppointment } from "@shared/contract/desk-views";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { serverNow } from "../app/server-clock";

/** What else lies ahead for the patient of this appointment. */
export function useUpcoming({ patientId, patientName, appointmentId }: DeskAppointment) {
  return useQuery({
    queryKey: ["knownPatients", patientName, patientId, appointmentId],
    queryFn: async () => {
      if (patientName === "") return [];
      const { rows } = await ask("desk.patients", { name: patientName });
      const upcoming = rows.find((row) => row.patientId === patientId)?.upcoming ?? [];
      return upcoming.filter((one) => one.appointmentId !== appointmentId && one.startsAt > serverNow());
    },
    staleTime: 0,
  });
}
