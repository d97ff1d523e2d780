import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App } from "antd";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { leaveWords } from "../words/leave-words";
import { ChangeProblem } from "./change-problem";
import { useVisitChange } from "./use-visit-change";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

/** Writes down what was said on the phone about an appointment. */
export function NoteDialog({ appointment, onClose }: Props) {
  const { message } = App.useApp();
  const note = useVisitChange((input: InputOf<"visit.note">) => ask("visit.note", input), onClose);
  return (
    <ReasonDialog
      subject={`note:${appointment.appointmentId}`}
      title={leaveWords.callTitle(appointment.patientName)}
      lead={leaveWords.callMeans}
      label={leaveWords.callNote}
      hint={leaveWords.callHint}
      confirm={leaveWords.confirm}
      busy={note.isPending}
      problem={note.error && <ChangeProblem problem={note.error.problem} appointment={appointment} />}
      onConfirm={(text, clear) =>
        note.mutate(
          { appointmentId: appointment.appointmentId, text },
          {
            onSuccess: () => {
              clear();
              message.success(leaveWords.callSaved);
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
