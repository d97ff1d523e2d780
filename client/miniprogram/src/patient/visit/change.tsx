import type { MyAppointment } from "@shared/contract/appointment-views";
import type { Clinic } from "@shared/team/clinic";
import { isAhead } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { useState } from "react";
import { momentOf } from "@/care/moment-of";
import { ActionButton } from "@/components/action-button";
import { open } from "@/routes";
import { whenWords } from "@/words/appointment-words";
import { visitWords } from "@/words/visit-words";
import { CancelSheet } from "./cancel-sheet";
import { LateSheet } from "./late-sheet";

interface ChangeProps {
  readonly appointment: MyAppointment;
  readonly clinic: Clinic | undefined;
  /** Somebody came here to cancel it. */
  readonly cancelling: boolean;
}

/** Another time, or none. Close to the appointment both lead to the telephone. */
export function Change({ appointment, clinic, cancelling }: ChangeProps) {
  const { appointmentId, state, mayChange, changeUntil } = appointment;
  const [asking, setAsking] = useState<"late" | "cancel" | undefined>(() =>
    cancelling ? (mayChange ? "cancel" : "late") : undefined,
  );
  if (!isAhead(state)) return null;
  const move = () => open("book", { moving: appointmentId });
  return (
    <View className="section">
      <View className="visit__changes">
        <ActionButton
          id="move"
          kind="outline"
          text={visitWords.move}
          onTap={() => (mayChange ? move() : setAsking("late"))}
        />
        <ActionButton
          id="cancel"
          kind="outline"
          text={visitWords.cancel}
          onTap={() => setAsking(mayChange ? "cancel" : "late")}
        />
      </View>
      {mayChange && (
        <View className="visit__hint soft">{visitWords.changeUntil(whenWords(momentOf(changeUntil)))}</View>
      )}
      <LateSheet
        open={asking === "late"}
        clinic={clinic}
        onMove={move}
        onCancel={() => setAsking("cancel")}
        onClose={() => setAsking(undefined)}
      />
      <CancelSheet
        open={asking === "cancel"}
        appointmentId={appointmentId}
        late={!mayChange}
        clinic={clinic}
        onClose={() => setAsking(undefined)}
      />
    </View>
  );
}
