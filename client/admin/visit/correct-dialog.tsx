import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import type { VisitState } from "@shared/visit/visit-state";
import { App, Radio } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { ReasonDialog } from "../parts/reason-dialog";
import { visitStateWords, visitWords } from "../words/visit-words";
import { ChangeProblem } from "./change-problem";
import { useVisitChange } from "./use-visit-change";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

type Target = Exclude<VisitState, "cancelled">;

const targets: readonly Target[] = ["confirmed", "arrived", "called", "inService", "checkout", "done", "noShow"];

/** Puts a wrong step right, with the reason; the wrong one stays in the history. */
export function CorrectDialog({ appointment, onClose }: Props) {
  const { message } = App.useApp();
  const id = useId();
  const [to, setTo] = useState<Target>();
  const correct = useVisitChange((input: InputOf<"visit.correct">) => ask("visit.correct", input), onClose);
  const { appointmentId, revision, state } = appointment;
  return (
    <ReasonDialog
      subject={`correct:${appointmentId}`}
      title={visitWords.correctTitle(appointment.patientName)}
      lead={visitWords.correctMeans}
      label={visitWords.correctReason}
      confirm={visitWords.correct}
      busy={correct.isPending}
      incomplete={to === undefined}
      problem={
        correct.error && (
          <ChangeProblem
            problem={correct.error.problem}
            appointment={appointment}
            {...(correct.variables && { sentAt: correct.variables.revision })}
          />
        )
      }
      onConfirm={(reason, clear) =>
        to &&
        correct.mutate(
          { appointmentId, to, revision, reason },
          {
            onSuccess: () => {
              clear();
              message.success(visitWords.corrected);
            },
          },
        )
      }
      onClose={onClose}
    >
      <div className="field">
        <span id={id} className="field-label">
          {visitWords.correctTo}
        </span>
        <Radio.Group
          aria-labelledby={id}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          options={targets.filter((one) => one !== state).map((value) => ({ value, label: visitStateWords[value] }))}
        />
      </div>
    </ReasonDialog>
  );
}
