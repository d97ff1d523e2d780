import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { Button } from "antd";
import { useState } from "react";
import { ChangeTimeDialog } from "../booking/change-time-dialog";
import { useSession } from "../session/session-context";
import { visitWords } from "../words/visit-words";
import { CancelDialog } from "./cancel-dialog";
import { CorrectDialog } from "./correct-dialog";
import { NextStepButtons } from "./next-step-buttons";

type Dialog = "time" | "cancel" | "correct";

/** What can be done with an appointment as it stands, for who may do it. */
export function VisitActions({ appointment }: { readonly appointment: DeskAppointment }) {
  const { mayDo } = useSession();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const mayChange = mayDo("bookForPatient") && isAhead(appointment.state);
  const mayCorrect = mayDo("moveVisit") && !isAhead(appointment.state) && appointment.state !== "cancelled";
  return (
    <div className="visit-actions">
      {mayDo("moveVisit") && <NextStepButtons appointment={appointment} />}
      <div className="visit-actions-more">
        {mayChange && <Button onClick={() => setDialog("time")}>{visitWords.changeTime}</Button>}
        {mayChange && (
          <Button danger onClick={() => setDialog("cancel")}>
            {visitWords.cancel}
          </Button>
        )}
        {mayCorrect && <Button onClick={() => setDialog("correct")}>{visitWords.correct}</Button>}
      </div>
      {dialog === "time" && <ChangeTimeDialog appointment={appointment} onClose={close} />}
      {dialog === "cancel" && <CancelDialog appointment={appointment} onClose={close} />}
      {dialog === "correct" && <CorrectDialog appointment={appointment} onClose={close} />}
    </div>
  );
}
