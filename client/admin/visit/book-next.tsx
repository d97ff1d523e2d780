import { clinicDateAt } from "@shared/calendar/instant";
import type { InputOf } from "@shared/contract/contract";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { App, Button, Select } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { BookingProblem } from "../booking/booking-problem";
import type { FreePlace } from "../booking/free-place";
import { SlotChooser } from "../booking/slot-chooser";
import { useNow } from "../parts/use-now";
import { bookingWords } from "../words/booking-words";
import { clinicMoment } from "../words/clinic-time";
import { checkoutWords } from "../words/visit-words";
import { providersOf } from "./resource-name";
import { useTimetable } from "./use-timetable";
import { useVisitChange } from "./use-visit-change";

interface Props {
  readonly appointment: DeskAppointment;
  readonly onBooked: () => void;
}

/** Books the next appointment before the patient leaves: of the same service or of another. */
export function BookNext({ appointment, onBooked }: Props) {
  const { message } = App.useApp();
  const now = useNow(60_000);
  const today = clinicDateAt(now);
  const timetable = useTimetable().data;
  const [requestId] = useState(() => crypto.randomUUID());
  const [serviceId, setServiceId] = useState(appointment.serviceId);
  const [place, setPlace] = useState<FreePlace>();
  const field = useId();
  const services = (timetable?.services ?? []).filter(({ active }) => active);
  const service = services.find(({ id }) => id === serviceId);
  const book = useVisitChange(
    (input: InputOf<"desk.book">) => ask("desk.book", input),
    (booked) => {
      message.success(bookingWords.booked(booked.patientName, clinicMoment(booked.startsAt, now)));
      onBooked();
    },
  );
  const send = ({ slotId }: FreePlace) =>
    book.mutate({ requestId, serviceId, slotId, patientId: appointment.patientId });
  return (
    <div className="book-next">
      <div className="book-next-service">
        <label htmlFor={field}>{checkoutWords.service}</label>
        <Select
          id={field}
          className="book-next-choice"
          value={serviceId}
          options={services.map(({ id, title, minutes }) => ({
            value: id,
            label: `${title}　${bookingWords.minutes(minutes)}`,
          }))}
          onChange={(next) => {
            setServiceId(next);
            setPlace(undefined);
          }}
        />
        <Button
          type="primary"
          ghost
          disabled={place === undefined}
          loading={book.isPending}
          onClick={() => place && send(place)}
        >
          {place ? `${bookingWords.book} ${clinicMoment(place.startsAt, now)}` : bookingWords.book}
        </Button>
      </div>
      <SlotChooser
        key={serviceId}
        serviceId={serviceId}
        providers={providersOf(service, timetable?.resources ?? [])}
        from={today}
        today={today}
        chosen={place}
        onChoose={setPlace}
      />
      {book.error && <BookingProblem problem={book.error.problem} onChoose={send} />}
    </div>
  );
}
