import { clinicDateAt } from "@shared/calendar/instant";
import type { MyAppointment, MyAppointments, MyWaiting } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { hasOpenOffer } from "@/booking/open-offer";
import { splitAppointments } from "@/booking/split-appointments";
import { momentOf } from "@/care/moment-of";
import { nowOf } from "@/care/now-of";
import { AppointmentRow } from "@/components/appointment-row";
import { Heading } from "@/components/heading";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { open, openTab } from "@/routes";
import { todayWords } from "@/words/today-words";
import "./do-now.scss";

/** The appointments that belong on the first page: all of today, the next one after that, and a place that is being kept. */
export function comingVisits(mine: MyAppointments | undefined, kept: boolean) {
  if (mine === undefined) return { ofToday: [], next: [], offered: undefined };
  const answered = momentOf(mine.now);
  const now = nowOf(answered, kept);
  const { ahead } = splitAppointments(mine.appointments, answered);
  const today = ahead.filter(({ startsAt }) => clinicDateAt(momentOf(startsAt)) === clinicDateAt(now));
  return {
    ofToday: today,
    next: ahead.filter((visit) => !today.includes(visit)).slice(0, 1),
    offered: mine.waiting.find((entry) => hasOpenOffer(entry, now)),
  };
}

/** Today's appointments, before everything else. */
export function VisitsOfToday({ visits }: { readonly visits: readonly MyAppointment[] }) {
  return (
    <View className="do-now">
      <Heading className="do-now__label" text={todayWords.visitToday} />
      {visits.map((visit) => (
        <AppointmentRow key={visit.appointmentId} appointment={visit} />
      ))}
    </View>
  );
}

interface ComingVisitsProps {
  readonly visits: readonly MyAppointment[];
  /** A place that is being kept. */
  readonly offered: MyWaiting | undefined;
}

/** When to come next, a place that is being kept, and the way to book. */
export function ComingVisits({ visits, offered }: ComingVisitsProps) {
  return (
    <Section title={todayWords.visits}>
      <View className="sheet rows">
        {offered !== undefined && (
          <Row
            id="offer"
            icon="bell"
            title={todayWords.offer}
            hint={offered.title}
            state={{ text: todayWords.decide, tone: "amber" }}
            onTap={() => openTab("visits")}
          />
        )}
        {visits.map((visit) => (
          <AppointmentRow key={visit.appointmentId} appointment={visit} />
        ))}
        <Row id="book" icon="plus" title={todayWords.book} hint={todayWords.bookHint} onTap={() => open("book")} />
      </View>
    </Section>
  );
}
