import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { visitWords } from "../words/visit-words";
import { ChangeProblem } from "./change-problem";
import { useVisitChange } from "./use-visit-change";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

/** Gives an appointment up, with the reason. */
export function CancelDialog({ appointment, onClose }: Props) {
  const { message } = App.useApp();
  const cancel = useVisitChange((input: InputOf<"desk.cancel">) => ask("desk.cancel", input), onClose);
  return (
    <ReasonDialog
      subject={`cancel:${appointment.appointmentId}`}
      title={visitWords.cancelTitle(appointment.patientName)}
      lead={visitWords.cancelMeans}
      label={visitWords.cancelReason}
      hint={visitWords.cancelHint}
      confirm={visitWords.cancel}
      danger
      busy={cancel.isPending}
      problem={cancel.error && <ChangeProblem problem={cancel.error.problem} appointment={appointment} />}
      onConfirm={(reason, clear) =>
        cancel.mutate(
          { appointmentId: appointment.appointmentId, reason },
          {
            onSuccess: () => {
              clear();
              message.success(visitWords.cancelled);
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
