import { clinicDateAt } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Clinic } from "@shared/team/clinic";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { VisitState } from "@/components/visit-state";
import { WillCome } from "@/components/will-come";
import { phoneCall } from "@/platform/phone-call";
import { open } from "@/routes";
import { whatWords, whenWords } from "@/words/appointment-words";
import { clockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import { messageWords } from "@/words/message-words";
import type { MessageProps } from "./message-card";

interface VisitActionsProps {
  readonly appointment: MyAppointment;
  readonly clinic: Clinic | undefined;
}

/** I will come, another time, or none; close to the appointment the last two are the telephone. */
function VisitActions({ appointment, clinic }: VisitActionsProps) {
  const { appointmentId, mayChange } = appointment;
  return (
    <View className="message__actions">
      <WillCome appointment={appointment} main />
      {mayChange && (
        <View className="message__changes">
          <ActionButton
            id={`move-${appointmentId}`}
            kind="outline"
            slim
            text={messageWords.move}
            onTap={() => open("book", { moving: appointmentId })}
          />
          <ActionButton
            id={`cancel-${appointmentId}`}
            kind="outline"
            slim
            text={messageWords.cancel}
            onTap={() => open("visit", { id: appointmentId, ask: "cancel" })}
          />
        </View>
      )}
      {!mayChange && clinic !== undefined && (
        <>
          <View className="message__late soft">{messageWords.call}</View>
          <ActionButton
            id={`call-${appointmentId}`}
            kind="outline"
            icon="phone"
            slim
            text={messageWords.callNumber(clinic.emergencyPhone)}
            onTap={() => phoneCall(clinic.emergencyPhone)}
          />
        </>
      )}
    </View>
  );
}

interface VisitBodyProps extends MessageProps, Pick<VisitActionsProps, "clinic"> {
  readonly newest: boolean;
}

/** The appointment as it stands now, not as it stood when the message went out. */
export function VisitBody({ message, newest, clinic, now }: VisitBodyProps) {
  const { appointment, facts } = message;
  if (appointment === undefined) {
    return (
      <>
        {facts.startsAt !== undefined && <View className="message__text">{whenWords(facts.startsAt)}</View>}
        <View className="soft">{messageWords.visitGone}</View>
      </>
    );
  }
  const { appointmentId, state } = appointment;
  if (!newest) {
    return (
      <View className="message__text soft">{`${whenWords(momentOf(appointment.startsAt))}。${messageWords.newer}`}</View>
    );
  }
  const at = momentOf(appointment.startsAt);
  return (
    <>
      <View className="message__appointment">
        <View className="message__when">{weekdayWords(clinicDateAt(at))}</View>
        <View className="message__when message__when--clock">{clockWords(at)}</View>
        <View>{whatWords(appointment)}</View>
        <View className="gap">
          <VisitState appointment={appointment} />
        </View>
      </View>
      {isAhead(state) && at > now && <VisitActions appointment={appointment} clinic={clinic} />}
      <Tappable
        id={`see-${appointmentId}`}
        className="message__link"
        onTap={() => open(isPresent(state) ? "waiting" : "visit", { id: appointmentId })}
      >
        <View>{isAhead(state) ? messageWords.seeVisit : messageWords.seePast}</View>
        <Icon name="right" small />
      </Tappable>
    </>
  );
}
