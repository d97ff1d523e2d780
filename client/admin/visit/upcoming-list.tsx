import type { PatientRow } from "@shared/contract/desk-views";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { checkoutWords } from "../words/visit-words";
import { useTimetable } from "./use-timetable";

/** What the patient has booked already. */
export function UpcomingList({ upcoming }: Pick<PatientRow, "upcoming">) {
  const now = useNow(60_000);
  const services = useTimetable().data?.services ?? [];
  return (
    <div className="checkout-next">
      <p>
        <span aria-hidden="true">✓</span> {checkoutWords.hasNext}
      </p>
      <ul>
        {upcoming.map(({ appointmentId, serviceId, startsAt }) => (
          <li key={appointmentId}>
            <strong>{clinicMoment(startsAt, now)}</strong> {services.find(({ id }) => id === serviceId)?.title}
          </li>
        ))}
      </ul>
    </div>
  );
}
