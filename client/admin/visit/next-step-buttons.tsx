import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead, type VisitState } from "@shared/visit/visit-state";
import { Button } from "antd";
import { useState } from "react";
import { useNow } from "../parts/use-now";
import { visitMoveWords } from "../words/visit-words";
import { ChangeProblem } from "./change-problem";
import { CheckoutDialog } from "./checkout-dialog";
import { nextStep } from "./next-step";
import { useMoveVisit } from "./use-move-visit";

interface Props {
  readonly appointment: DeskAppointment;
  /** One of many in a list: smaller, and none stands out. */
  readonly quiet?: boolean;
}

/** The step that usually comes next as the main button; confirming and "did not come" beside it. */
export function NextStepButtons({ appointment, quiet = false }: Props) {
  const now = useNow(30_000);
  const [leaving, setLeaving] = useState(false);
  const move = useMoveVisit();
  const { appointmentId, revision, state, gatesOpen, startsAt } = appointment;
  const next = nextStep(appointment);
  const go = (to: Exclude<VisitState, "cancelled">) =>
    to === "done" ? setLeaving(true) : move.mutate({ appointmentId, to, revision });
  const size = quiet ? "small" : "middle";
  const late = isAhead(state) && now > startsAt;
  return (
    <>
      {move.error && (
        <ChangeProblem
          problem={move.error.problem}
          appointment={appointment}
          {...(move.variables && { sentAt: move.variables.revision })}
        />
      )}
      <div className="visit-actions-next">
        {state === "booked" && gatesOpen.length === 0 && (
          <Button size={size} loading={move.isPending} onClick={() => go("confirmed")}>
            {visitMoveWords.confirmed}
          </Button>
        )}
        {late && (
          <Button size={size} loading={move.isPending} onClick={() => go("noShow")}>
            {visitMoveWords.noShow}
          </Button>
        )}
        {next && (
          <Button {...(!quiet && { type: "primary" })} size={size} loading={move.isPending} onClick={() => go(next)}>
            {visitMoveWords[next]}
          </Button>
        )}
      </div>
      {leaving && <CheckoutDialog appointment={appointment} onClose={() => setLeaving(false)} />}
    </>
  );
}
