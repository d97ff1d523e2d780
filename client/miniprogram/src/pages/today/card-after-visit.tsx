import { clinicDateAt } from "@shared/calendar/instant";
import { momentOf } from "@/care/moment-of";
import { isWaiting } from "@/care/queue";
import { useStore } from "@/care/store";
import { visitsView } from "@/care/views";
import { CardAsk } from "@/referral/card-ask";
import { sheetOutbox } from "@/survey/sheet-outbox";

/** The clinic's card, on the day of a visit that has ended; looked for again when a survey about it has arrived. */
export function CardAfterVisit() {
  const { view, kept } = useStore(visitsView.store);
  const arrived = useStore(sheetOutbox.store).filter((entry) => !isWaiting(entry)).length;
  if (view === undefined || kept) return null;
  const today = clinicDateAt(momentOf(view.now));
  const wasSeenToday = view.appointments.some(
    ({ state, startsAt }) => state === "done" && clinicDateAt(momentOf(startsAt)) === today,
  );
  return wasSeenToday ? <CardAsk turn={arrived} /> : null;
}
