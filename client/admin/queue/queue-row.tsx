import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useSession } from "../session/session-context";
import { ChangeProblem } from "../visit/change-problem";
import { nextStep } from "../visit/next-step";
import { useResourceName } from "../visit/resource-name";
import { useMoveVisit } from "../visit/use-move-visit";
import { VisitMark } from "../visit/visit-mark";
import { boardWords } from "../words/board-words";
import { queueWords } from "../words/queue-words";
import { gateWords, visitMoveWords } from "../words/visit-words";

interface Props {
  readonly appointment: DeskAppointment;
  /** The key that picks this row. */
  readonly number?: number;
  /** Keeps the place of the key where a row has none, so that names stand below each other. */
  readonly reserved?: boolean;
  /** The next step is for the desk to do, not for the doctor. */
  readonly urgent?: boolean;
  /** The figure at the left edge: waiting, or the time of the appointment. */
  readonly figure: ReactNode;
  /** Shows the state; left out where the list says it. */
  readonly marked?: boolean;
  /** May be noted as absent. */
  readonly isLate?: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** What stands under the name: service, with whom, and what is missing. */
function RowWords({ appointment }: Pick<Props, "appointment">) {
  const nameOf = useResourceName();
  const { title, resourceIds, walkIn, gatesOpen } = appointment;
  return (
    <span className="queue-words">
      {title} · {resourceIds.map(nameOf).filter(Boolean).join("、")}
      {walkIn && <span className="tag">{boardWords.walkIn}</span>}
      {gatesOpen.map((gate) => (
        <span key={gate} className="tag is-waiting">
          {gateWords[gate]}未登记
        </span>
      ))}
    </span>
  );
}

/** One patient of today with the next step as one press. */
export function QueueRow({ appointment, number, reserved, urgent, figure, marked, isLate, onOpen, onLeave }: Props) {
  const { mayDo } = useSession();
  const move = useMoveVisit();
  const { appointmentId, revision, state, patientName } = appointment;
  const next = nextStep(appointment);
  const act = () => {
    if (next === "done") onLeave();
    else if (next) move.mutate({ appointmentId, to: next, revision });
  };
  return (
    <li className="queue-row">
      {reserved && <span className="queue-number">{number !== undefined && <kbd>{number}</kbd>}</span>}
      <span className="queue-figure">{figure}</span>
      <span className="queue-who">
        <button type="button" className="queue-name" onClick={onOpen} aria-label={queueWords.open(patientName)}>
          {patientName}
        </button>
        <RowWords appointment={appointment} />
      </span>
      {marked && <VisitMark state={state} />}
      {mayDo("moveVisit") && (
        <span className="queue-act">
          {isLate && isAhead(state) && (
            <Button
              size="small"
              type="text"
              disabled={move.isPending}
              onClick={() => move.mutate({ appointmentId, to: "noShow", revision })}
            >
              {visitMoveWords.noShow}
            </Button>
          )}
          {next && (
            <Button
              type={urgent ? "primary" : "default"}
              data-queue-act={number ?? ""}
              loading={move.isPending}
              onClick={act}
              aria-label={`${visitMoveWords[next]}：${patientName}`}
            >
              {visitMoveWords[next]}
            </Button>
          )}
        </span>
      )}
      {move.error && (
        <div className="queue-problem">
          <ChangeProblem
            problem={move.error.problem}
            appointment={appointment}
            {...(move.variables && { sentAt: move.variables.revision })}
          />
        </div>
      )}
    </li>
  );
}
