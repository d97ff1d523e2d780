import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { Heading } from "@/components/heading";
import { VisitState } from "@/components/visit-state";
import { countdownWords } from "@/words/appointment-words";
import { bareClockWords, clockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import { visitWords } from "@/words/visit-words";
import { visitsWords } from "@/words/visits-words";

interface VisitHeadProps {
  readonly appointment: MyAppointment;
  readonly now: Instant;
}

/** Day and hour large, then what, with whom and for whom. */
export function VisitHead({ appointment, now }: VisitHeadProps) {
  const { title, relation, patientName } = appointment;
  const from = momentOf(appointment.startsAt);
  const to = momentOf(appointment.endsAt);
  const countdown = countdownWords(from, now);
  return (
    <View className="sheet visit__head">
      <View className="visit__state">
        <VisitState appointment={appointment} />
        {countdown !== undefined && <View className="soft">{countdown}</View>}
      </View>
      <Heading className="visit__day" level={1} text={weekdayWords(clinicDateAt(from))} />
      <View className="visit__clock">{clockWords(from)}</View>
      <View className="title">{title}</View>
      <View className="lead">{appointment.with}</View>
      <View className="soft">{visitWords.until(clockWords(from), bareClockWords(to))}</View>
      {relation !== "self" && patientName !== "" && <View className="lead">{visitsWords.forPerson(patientName)}</View>}
    </View>
  );
}
