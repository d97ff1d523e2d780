import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween, type LocalDate } from "@shared/calendar/local-date";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { PlanView, TaskView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { unbookedVisits } from "@/booking/planned-visits";
import { Section } from "@/components/section";
import { Tappable } from "@/components/tappable";
import { open } from "@/routes";
import { weekdayWords } from "@/words/day-words";
import { visitsWords } from "@/words/visits-words";

interface PlannedVisitsProps {
  readonly plan: PlanView;
  readonly appointments: readonly MyAppointment[];
  readonly now: Instant;
}

interface PlannedVisitProps {
  readonly visit: TaskView;
  readonly at: number;
  readonly today: LocalDate;
}

function PlannedVisit({ visit, at, today }: PlannedVisitProps) {
  const late = daysBetween(visit.opensOn, today);
  return (
    <View className="row">
      <View className="row__body">
        <View className="row__title">{visit.title}</View>
        <View className="soft">{visitsWords.between(weekdayWords(visit.opensOn), weekdayWords(visit.closesOn))}</View>
        {late > 0 && <View className="planned__late">{visitsWords.since(late)}</View>}
      </View>
      <Tappable
        id={`book-planned-${at}`}
        className="planned__book"
        spoken={{ label: visitsWords.bookThisSaid(visit.title) }}
        onTap={() => open("book", { from: visit.opensOn, to: visit.closesOn })}
      >
        {visitsWords.bookThis}
      </Tappable>
    </View>
  );
}

/** Days on which the plan suggests to come and for which no time is agreed yet. */
export function PlannedVisits({ plan, appointments, now }: PlannedVisitsProps) {
  const visits = unbookedVisits(plan, appointments);
  if (visits.length === 0) return null;
  return (
    <Section title={visitsWords.suggested}>
      <View className="sheet rows">
        {visits.map((visit, at) => (
          <PlannedVisit key={visit.id} at={at} visit={visit} today={clinicDateAt(now)} />
        ))}
      </View>
    </Section>
  );
}
