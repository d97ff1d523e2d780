import { clinicDateAt } from "@shared/calendar/instant";
import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App, Input, Modal } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { providersOf, useResourceName } from "../visit/resource-name";
import { useTimetable } from "../visit/use-timetable";
import { useVisitChange } from "../visit/use-visit-change";
import { bookingWords } from "../words/booking-words";
import { clinicMoment } from "../words/clinic-time";
import { loadWords } from "../words/load-words";
import { BookingProblem } from "./booking-problem";
import "./change-time-dialog.css";
import type { FreePlace } from "./free-place";
import { SlotChooser } from "./slot-chooser";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onClose: () => void;
}

/** Another time for an appointment, from the list of free places; old and new stand side by side before it is done. */
export function ChangeTimeDialog({ appointment, onClose }: Props) {
  const { appointmentId, patientName, serviceId, startsAt, resourceIds } = appointment;
  const { staff } = useSession();
  const { message } = App.useApp();
  const now = useNow(60_000);
  const nameOf = useResourceName();
  const timetable = useTimetable().data;
  const [requestId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState<FreePlace>();
  const { draft, change, clear } = useDraft(staff.id, `change:${appointmentId}`, { reason: "" });
  const reasonId = useId();
  const move = useVisitChange(
    (input: InputOf<"desk.reschedule">) => ask("desk.reschedule", input),
    (moved) => {
      clear();
      message.success(bookingWords.moved(patientName, clinicMoment(moved.startsAt, now)));
      onClose();
    },
  );
  const reason = draft.reason.trim();
  const send = ({ slotId }: FreePlace) =>
    move.mutate({ requestId, appointmentId, slotId, ...(reason !== "" && { reason }) });
  const service = timetable?.services.find(({ id }) => id === serviceId);
  const words = (moment: typeof startsAt, resourceId: string | undefined) =>
    `${clinicMoment(moment, now)} ${nameOf(resourceId)}`;
  return (
    <Modal
      open
      width={720}
      title={bookingWords.moveTitle(patientName)}
      onCancel={onClose}
      okText={bookingWords.moveConfirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: place === undefined }}
      confirmLoading={move.isPending}
      onOk={() => place && send(place)}
    >
      <dl className="change-time">
        <dt>{bookingWords.from}</dt>
        <dd className="is-old">{words(startsAt, resourceIds[0])}</dd>
        <dt>{bookingWords.to}</dt>
        <dd aria-live="polite">{place ? words(place.startsAt, place.resourceId) : "—"}</dd>
      </dl>
      <SlotChooser
        serviceId={serviceId}
        providers={providersOf(service, timetable?.resources ?? [])}
        from={appointment.date}
        today={clinicDateAt(now)}
        moving={appointmentId}
        chosen={place}
        onChoose={setPlace}
      />
      <div className="field change-time-reason">
        <label htmlFor={reasonId}>{bookingWords.moveReason}</label>
        <Input
          id={reasonId}
          value={draft.reason}
          maxLength={200}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </div>
      {move.error && (
        <BookingProblem
          problem={move.error.problem}
          onChoose={(slot) => {
            setPlace(slot);
            send(slot);
          }}
        />
      )}
    </Modal>
  );
}
