import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Clinic } from "@shared/team/clinic";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { WillCome } from "@/components/will-come";
import { open } from "@/routes";
import { visitWords } from "@/words/visit-words";
import { Arrive } from "./arrive";
import { ToCalendar } from "./to-calendar";

interface VisitActionProps {
  readonly appointment: MyAppointment;
  readonly clinic: Clinic | undefined;
  readonly now: Instant;
  /** It has only just been booked: then nobody is asked whether they will come. */
  readonly fresh: boolean;
}

/** The one thing to do next: arrive today, see the wait once there, or put it in the calendar. */
export function VisitAction({ appointment, clinic, now, fresh }: VisitActionProps) {
  const { appointmentId, state } = appointment;
  const at = momentOf(appointment.startsAt);
  const isToday = clinicDateAt(at) === clinicDateAt(now);
  if (isPresent(state)) {
    return (
      <View className="section">
        <ActionButton
          id="how-long"
          icon="clock"
          text={visitWords.howLong}
          onTap={() => open("waiting", { id: appointmentId })}
        />
      </View>
    );
  }
  if (!isAhead(state)) return null;
  return (
    <View className="section">
      {isToday && <Arrive appointmentId={appointmentId} />}
      {!fresh && at > now && (
        <View className="visit__will-come">
          <WillCome appointment={appointment} main={!isToday} />
        </View>
      )}
      <ToCalendar
        appointment={appointment}
        clinic={clinic}
        main={!isToday && (fresh || appointment.willCome === true)}
      />
    </View>
  );
}
