import type { LocalDate } from "@shared/calendar/local-date";
import type { VisitState } from "@shared/visit/visit-state";
import { desk, type Phone, type TestClinic } from "./open-clinic";

type Step = Exclude<VisitState, "cancelled">;

/** Books a review for today and lets the desk move it on, step by step. */
export async function todaysVisit(clinic: TestClinic, phone: Phone, time: string, resource = "zhou") {
  const { appointmentId } = await phone.get("appointment.book", {
    requestId: `today-${phone.openid}`,
    serviceId: "review",
    slotId: `review@2026-11-22T${time}@${resource}`,
  });
  const front = clinic.phone(desk);
  const move = async (to: Step, more = {}) => {
    const { days } = await front.get("desk.board", { from: "2026-11-22" as LocalDate, days: 1 });
    const visit = days[0]?.appointments.find((one) => one.appointmentId === appointmentId);
    return front.get("visit.move", { appointmentId, to, revision: visit?.revision ?? 0, ...more });
  };
  return { appointmentId, move };
}
