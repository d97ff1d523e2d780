import type { Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { AppointmentRecord, CompensationRecord } from "../store/appointment-records";
import { insertProposals } from "../store/compensations";

/**
 * Proposes that the clinic makes up for a broken promise on waiting, to the patient and to whoever came along. Asked for
 * again, the proposals stand as they are, decided or not.
 */
export function proposeCompensation(
  { _id: appointmentId, patientName, title, waitPromise }: AppointmentRecord,
  waitedMinutes: number,
  now: Instant,
): Promise<void> {
  const proposal = (whom: CompensationRecord["for"]): CompensationRecord => {
    const _id = `${appointmentId}:${whom}`;
    return {
      _id,
      appointmentId,
      patientName,
      title,
      for: whom,
      waitedMinutes,
      promisedMinutes: waitPromise,
      proposedAt: now,
      state: "proposed",
      order: `proposed:${oldestFirst(now, _id)}`,
    };
  };
  return insertProposals([proposal("patient"), proposal("companion")]);
}
