import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { Link } from "react-router";
import { contactAddress } from "../messages/contact-address";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { clinicMoment } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";
import { visitWords } from "../words/visit-words";
import { RemindOnce } from "./remind-once";

/** Whether the patient said that they will come, and the way to remind them once more. */
export function VisitReminders({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const { willCome, inCalendar, state, appointmentId, patientId } = appointment;
  const ahead = isAhead(state);
  if (!ahead && willCome === undefined && !mayDo("readOutbox")) return null;
  return (
    <section aria-label={contactWords.reminders}>
      <h3 className="visit-heading">{contactWords.reminders}</h3>
      {willCome !== undefined && (
        <p className="visit-will-come">✓ {contactWords.willCome(clinicMoment(willCome, now))}</p>
      )}
      {willCome === undefined && ahead && <p className="soft">{contactWords.notConfirmed}</p>}
      {inCalendar !== undefined && <p className="soft">{contactWords.inCalendar(clinicMoment(inCalendar, now))}</p>}
      <div className="visit-remind">
        {ahead && mayDo("sendMessage") && <RemindOnce key={appointmentId} appointmentId={appointmentId} />}
        {mayDo("readOutbox") && <Link to={contactAddress(patientId)}>{visitWords.openContact}</Link>}
      </div>
    </section>
  );
}
