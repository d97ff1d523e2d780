import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { VisitState } from "@/components/visit-state";
import { open } from "@/routes";
import { countdownWords } from "@/words/appointment-words";
import { clockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import { messageWords } from "@/words/message-words";
import { visitsWords } from "@/words/visits-words";

interface NextAppointmentProps {
  readonly appointment: MyAppointment;
  readonly now: Instant;
}

function leadsTo({ state }: MyAppointment, isToday: boolean): string {
  if (isPresent(state)) return visitsWords.howLong;
  return isAhead(state) && isToday ? visitsWords.arrivedHere : visitsWords.details;
}

/** The next appointment, big enough to read at arm's length; the whole card leads to it. */
export function NextAppointment({ appointment, now }: NextAppointmentProps) {
  const { appointmentId, state, title, relation, patientName } = appointment;
  const at = momentOf(appointment.startsAt);
  const date = clinicDateAt(at);
  const countdown = countdownWords(at, now);
  return (
    <Tappable
      id="next-appointment"
      className="next-visit"
      onTap={() => open(isPresent(state) ? "waiting" : "visit", { id: appointmentId })}
    >
      <View className="next-visit__head">
        <View className="next-visit__label">
          {countdown === undefined ? visitsWords.next : `${visitsWords.next} · ${countdown}`}
        </View>
        <VisitState appointment={appointment} />
      </View>
      <Heading className="next-visit__day" level={1} text={weekdayWords(date)} />
      <View className="next-visit__time">{clockWords(at)}</View>
      <View className="lead">{title}</View>
      <View className="soft">{appointment.with}</View>
      {relation !== "self" && patientName !== "" && <View className="lead">{visitsWords.forPerson(patientName)}</View>}
      {appointment.willCome === true && <View className="soft">{messageWords.saidWillCome}</View>}
      <View className="next-visit__go">
        <View>{leadsTo(appointment, date === clinicDateAt(now))}</View>
        <Icon name="right" small />
      </View>
    </Tappable>
  );
}
