import { daysBetween, type LocalDate } from "@shared/calendar/local-date";
import type { TaskView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { visitsWords } from "@/words/visits-words";

interface NextVisitProps {
  readonly visit: TaskView;
  readonly today: LocalDate;
  readonly days: string;
}

function countdown(visit: TaskView, today: LocalDate): string {
  const days = daysBetween(today, visit.opensOn);
  if (days === 0) return visitsWords.today;
  return days > 0 ? visitsWords.inDays(days) : visitsWords.since(-days);
}

/** The next date the plan suggests; the hour is agreed on by phone. */
export function NextVisit({ visit, today, days }: NextVisitProps) {
  return (
    <View className="next-visit">
      <View className="next-visit__label">{visitsWords.next}</View>
      <Heading className="title" level={1} text={visit.title} />
      <View className="next-visit__count">{countdown(visit, today)}</View>
      <View className="lead">{days}</View>
      <View className="next-visit__note">{visitsWords.notBooked}</View>
    </View>
  );
}
