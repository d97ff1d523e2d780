import type { MyAppointment } from "@shared/contract/appointment-views";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { Notice } from "@/components/notice";
import { open, openInstead } from "@/routes";
import { momentWords } from "@/words/day-words";
import { visitWords } from "@/words/visit-words";

function Cancelled({ cancelled }: Required<Pick<MyAppointment, "cancelled">>) {
  return (
    <View className="gap">
      <Notice icon="info">
        <View>{`${visitWords.by[cancelled.by]}，${momentWords(momentOf(cancelled.at))}`}</View>
        {cancelled.reason !== "" && <View className="soft">{cancelled.reason}</View>}
      </Notice>
    </View>
  );
}

/** When it is over, cancelled or moved: why, and how to come again. */
export function AfterIt({ appointment }: { readonly appointment: MyAppointment }) {
  const { state, cancelled, rescheduledTo, serviceId } = appointment;
  if (isAhead(state) || isPresent(state)) return null;
  if (rescheduledTo !== undefined) {
    return (
      <View className="section">
        <Notice icon="info">{visitWords.movedTo}</Notice>
        <View className="gap" />
        <ActionButton id="see-new" text={visitWords.seeNew} onTap={() => openInstead("visit", { id: rescheduledTo })} />
      </View>
    );
  }
  return (
    <>
      {cancelled !== undefined && <Cancelled cancelled={cancelled} />}
      <View className="section">
        <ActionButton
          id="again"
          icon="calendar"
          text={visitWords.again}
          onTap={() => open("book", { service: serviceId })}
        />
      </View>
    </>
  );
}
