import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead, type VisitState } from "@shared/visit/visit-state";
import { Button } from "antd";
import { useState } from "react";
import { ChangeTimeDialog } from "../booking/change-time-dialog";
import { useSession } from "../session/session-context";
import { visitWords } from "../words/visit-words";
import { CancelDialog } from "./cancel-dialog";
import { CorrectDialog } from "./correct-dialog";
import { NextStepButtons } from "./next-step-buttons";

type Dialog = "time" | "cancel" | "correct";

/** Which of the changes beside the next step make sense in a state; who may make them is another question. */
function changesOf(state: VisitState) {
  const ahead = isAhead(state);
  const waits = state === "arrived" || state === "called";
  return { move: ahead, cancel: ahead || waits, correct: !ahead && state !== "cancelled" };
}

/** What can be done with an appointment as it stands, for who may do it. */
export function VisitActions({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const changes = changesOf(appointment.state);
  const mayBook = mayDo("bookForPatient");
  return (
    <div className="visit-actions">
      {mayDo("moveVisit") && <NextStepButtons appointment={appointment} />}
      <div className="visit-actions-more">
        {mayBook && changes.move && <Button onClick={() => setDialog("time")}>{visitWords.changeTime}</Button>}
        {mayBook && changes.cancel && (
          <Button danger onClick={() => setDialog("cancel")}>
            {changes.move ? visitWords.cancel : visitWords.leftUnseen}
          </Button>
        )}
        {mayDo("moveVisit") && changes.correct && (
          <Button onClick={() => setDialog("correct")}>{visitWords.correct}</Button>
        )}
      </div>
      {dialog === "time" && <ChangeTimeDialog appointment={appointment} onClose={close} />}
      {dialog === "cancel" && <CancelDialog appointment={appointment} onClose={close} />}
      {dialog === "correct" && <CorrectDialog appointment={appointment} onClose={close} />}
    </div>
  );
}
