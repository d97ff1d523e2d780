import { clinicDateAt } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import { isPresent } from "@shared/visit/visit-state";
import { Text, View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { open } from "@/routes";
import { whatWords } from "@/words/appointment-words";
import { clockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import { Icon } from "./icon";
import { Tappable } from "./tappable";
import { VisitState } from "./visit-state";

/** An appointment in a list: when, what, where it stands. It leads to its page, or to the waiting page once there. */
export function AppointmentRow({ appointment }: { readonly appointment: MyAppointment }) {
  const { appointmentId, state } = appointment;
  const at = momentOf(appointment.startsAt);
  return (
    <Tappable
      className="row"
      id={`appointment-${appointmentId}`}
      onTap={() => open(isPresent(state) ? "waiting" : "visit", { id: appointmentId })}
    >
      <View className="row__icon">
        <Icon name="calendar" small />
      </View>
      <View className="row__body">
        <View className="row__title">
          {`${weekdayWords(clinicDateAt(at))} `}
          <Text className="unbroken">{clockWords(at)}</Text>
        </View>
        <View className="soft">{whatWords(appointment)}</View>
        <VisitState appointment={appointment} />
      </View>
      <Icon name="right" small />
    </Tappable>
  );
}
