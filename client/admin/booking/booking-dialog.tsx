import { clinicDateAt } from "@shared/calendar/instant";
import type { InputOf } from "@shared/contract/contract";
import { App, Modal, Select } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { useNow } from "../parts/use-now";
import { providersOf } from "../visit/resource-name";
import { useTimetable } from "../visit/use-timetable";
import { useVisitChange } from "../visit/use-visit-change";
import { bookingWords } from "../words/booking-words";
import { clinicMoment } from "../words/clinic-time";
import { loadWords } from "../words/load-words";
import { BookingProblem } from "./booking-problem";
import "./booking-dialog.css";
import type { FreePlace } from "./free-place";
import { type ChosenPatient, PatientChoice } from "./patient-choice";
import { servicesFor } from "./services-for";
import { SlotChooser } from "./slot-chooser";
import { useNearestPlace } from "./use-nearest-place";
import type { WantedPlace } from "./wanted-place";
import { whom } from "./whom";

interface Props {
  readonly wanted: WantedPlace;
  readonly onClose: () => void;
}

/** Books for a patient: service, free place, person. The time that was pointed at is proposed. */
export function BookingDialog({ wanted, onClose }: Props) {
  const { message } = App.useApp();
  const today = clinicDateAt(useNow(60_000));
  const timetable = useTimetable().data;
  const [requestId] = useState(() => crypto.randomUUID());
  const [serviceId, setServiceId] = useState<string>();
  // null: whoever books looked at other days, so the place that was pointed at no longer stands
  const [picked, setPicked] = useState<FreePlace | null>();
  const [patient, setPatient] = useState<ChosenPatient>();
  const [serviceField, patientField] = [useId(), useId()];
  const book = useVisitChange(
    (input: InputOf<"desk.book">) => ask("desk.book", input),
    (booked) => {
      message.success(bookingWords.booked(booked.patientName, clinicMoment(booked.startsAt, booked.bookedAt)));
      onClose();
    },
  );
  const { services, aimed } = servicesFor(timetable?.services ?? [], wanted);
  const proposed = useNearestPlace(serviceId, aimed);
  const place = picked === null ? undefined : (picked ?? proposed);
  const service = services.find(({ id }) => id === serviceId);
  const send = (slot: FreePlace) => {
    if (serviceId === undefined || patient === undefined) return;
    book.mutate({ requestId, serviceId, slotId: slot.slotId, ...whom(patient) });
  };
  return (
    <Modal
      open
      width={720}
      title={bookingWords.title}
      onCancel={onClose}
      okText={bookingWords.book}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: place === undefined || patient === undefined }}
      confirmLoading={book.isPending}
      onOk={() => place && send(place)}
    >
      <div className="booking-who">
        <div className="field">
          <label htmlFor={serviceField}>{bookingWords.service}</label>
          <Select
            id={serviceField}
            className="wide"
            autoFocus
            placeholder={bookingWords.chooseService}
            {...(serviceId !== undefined && { value: serviceId })}
            options={services.map(({ id, title, minutes }) => ({
              value: id,
              label: `${title}　${bookingWords.minutes(minutes)}`,
            }))}
            onChange={(next: string) => {
              setServiceId(next);
              setPicked(undefined);
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={patientField}>{bookingWords.patient}</label>
          <PatientChoice id={patientField} value={patient} onChange={setPatient} />
        </div>
      </div>
      {service ? (
        <SlotChooser
          key={service.id}
          serviceId={service.id}
          providers={providersOf(service, timetable?.resources ?? [])}
          from={wanted.date}
          today={today}
          {...(aimed.resourceId !== undefined && { resourceId: aimed.resourceId })}
          chosen={place}
          onChoose={(next) => setPicked(next ?? null)}
        />
      ) : (
        <p className="slot-none">{bookingWords.chooseServiceFirst}</p>
      )}
      {book.error && (
        <BookingProblem
          problem={book.error.problem}
          onChoose={(slot) => {
            setPicked(slot);
            send(slot);
          }}
        />
      )}
    </Modal>
  );
}
