import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App, Button } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import { ask } from "../app/ask";
import { BookingProblem } from "../booking/booking-problem";
import type { FreePlace } from "../booking/free-place";
import { useNow } from "../parts/use-now";
import { useResourceName } from "../visit/resource-name";
import { useVisitChange } from "../visit/use-visit-change";
import { boardWords } from "../words/board-words";
import { bookingWords } from "../words/booking-words";
import { clinicMoment } from "../words/clinic-time";
import { loadWords } from "../words/load-words";
import { minuteHeight } from "./board-span";

interface Props {
  readonly appointment: DeskAppointment;
  readonly place: FreePlace;
  readonly start: number;
  /** Stands at the right edge of the board, so the question opens to the left. */
  readonly leftwards: boolean;
  readonly onClose: () => void;
}

/** Asks, at the new place itself, whether the appointment is to be moved there: old and new time. Escape leaves all as it was. */
export function DropConfirm({ appointment, place, start, leftwards, onClose }: Props) {
  const { appointmentId, patientName, startsAt, resourceIds } = appointment;
  const { message } = App.useApp();
  const now = useNow(60_000);
  const nameOf = useResourceName();
  const [requestId] = useState(() => crypto.randomUUID());
  const titleId = useId();
  const confirm = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const move = useVisitChange(
    (input: InputOf<"desk.reschedule">) => ask("desk.reschedule", input),
    (moved) => {
      message.success(bookingWords.moved(patientName, clinicMoment(moved.startsAt, now)));
      onClose();
    },
  );
  const send = ({ slotId }: FreePlace) => move.mutate({ requestId, appointmentId, slotId });
  useEffect(() => {
    confirm.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  return (
    <div
      ref={box}
      className={leftwards ? "drop-confirm is-leftwards" : "drop-confirm"}
      style={{ top: (place.at - start) * minuteHeight }}
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p id={titleId}>
        <strong>{boardWords.confirmMove(patientName)}</strong>
      </p>
      <p className="is-old">
        {clinicMoment(startsAt, now)} {nameOf(resourceIds[0])}
      </p>
      <p>
        <span aria-hidden="true">→ </span>
        <strong>{clinicMoment(place.startsAt, now)}</strong> {nameOf(place.resourceId)}
      </p>
      {move.error && <BookingProblem problem={move.error.problem} onChoose={send} />}
      <div className="drop-confirm-buttons">
        <Button ref={confirm} type="primary" size="small" loading={move.isPending} onClick={() => send(place)}>
          {boardWords.confirm}
        </Button>
        <Button size="small" onClick={onClose}>
          {loadWords.cancel}
        </Button>
      </div>
    </div>
  );
}
