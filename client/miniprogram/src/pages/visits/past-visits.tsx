import type { MyAppointment } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { useState } from "react";
import { AppointmentRow } from "@/components/appointment-row";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { visitsWords } from "@/words/visits-words";

/** What is over, folded away until somebody looks for it. */
export function PastVisits({ appointments }: { readonly appointments: readonly MyAppointment[] }) {
  const [shown, setShown] = useState(false);
  if (appointments.length === 0) return null;
  return (
    <View className="section">
      <View className="sheet rows">
        <Tappable id="past" className="row" spoken={{ expanded: shown }} onTap={() => setShown(!shown)}>
          <View className="row__body row__title">{visitsWords.past(appointments.length)}</View>
          <Icon name={shown ? "up" : "down"} small />
        </Tappable>
        {shown && appointments.map((one) => <AppointmentRow key={one.appointmentId} appointment={one} />)}
      </View>
    </View>
  );
}
