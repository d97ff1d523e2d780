import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Clinic } from "@shared/team/clinic";
import { View } from "@tarojs/components";
import { useState } from "react";
import { api } from "@/care/api";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { addToCalendar } from "@/platform/calendar";
import { visitWords } from "@/words/visit-words";

interface ToCalendarProps {
  readonly appointment: MyAppointment;
  readonly clinic: Clinic | undefined;
  /** The most important thing on the page. */
  readonly main: boolean;
}

/** Puts the appointment into the phone's own calendar, which rings without any message from us. */
export function ToCalendar({ appointment, clinic, main }: ToCalendarProps) {
  const [outcome, setOutcome] = useState<"added" | "refused">();
  const add = async () => {
    const { appointmentId } = appointment;
    const done = await addToCalendar({
      id: appointmentId,
      title: appointment.title,
      place: clinic === undefined ? "" : `${clinic.name} ${clinic.address}`,
      note: clinic === undefined ? "" : visitWords.calendarNote(clinic.emergencyPhone),
      startsAt: momentOf(appointment.startsAt),
      endsAt: momentOf(appointment.endsAt),
    });
    setOutcome(done);
    // it rings whether the clinic hears of it or not
    if (done === "added") api.call("appointment.inCalendar", { appointmentId });
  };
  const word = outcome === "added" ? visitWords.inCalendar : visitWords.toCalendar;
  return (
    <>
      <ActionButton
        id="to-calendar"
        kind={main ? "primary" : "quiet"}
        icon={outcome === "added" ? "check" : "calendar"}
        text={word}
        off={outcome === "added"}
        onTap={add}
      />
      {outcome === "refused" && <View className="visit__hint soft">{visitWords.calendarRefused}</View>}
    </>
  );
}
