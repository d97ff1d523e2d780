import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { MyAppointment, PersonView, ServicesView } from "@shared/contract/appointment-views";
import { useState } from "react";
import { unanswered } from "@/booking/unanswered";
import { useStore } from "@/care/store";
import { NoService } from "./no-service";
import { ServiceStep } from "./service-step";
import { Times } from "./times";
import { UnansweredBooking } from "./unanswered-booking";
import { useSending } from "./use-sending";

export interface Suggested {
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

interface BookingProps {
  readonly title: string;
  readonly services: ServicesView;
  readonly appointments: readonly MyAppointment[];
  readonly moving: MyAppointment | undefined;
  /** A service chosen before the page was opened. */
  readonly serviceId: string | undefined;
  readonly suggested: Suggested;
}

const asPerson = ({ patientId, patientName, relation }: MyAppointment): PersonView => ({
  patientId,
  name: patientName,
  relation,
});

/** First what, then when, then one last look. A booking without an answer comes before everything else. */
export function Booking({ title, services, appointments, moving, serviceId, suggested }: BookingProps) {
  const [chosen, setChosen] = useState(moving?.serviceId ?? serviceId);
  const [personId, setPersonId] = useState<string>();
  const sending = useSending();
  const open = useStore(unanswered.store);
  const people = moving === undefined ? services.people : [asPerson(moving)];
  const person = people.find(({ patientId }) => patientId === personId) ?? people[0];
  const service = services.services.find((one) => one.serviceId === chosen);

  if (open !== undefined) {
    const again = () => {
      setChosen(open.serviceId);
      sending.send(open);
    };
    return <UnansweredBooking title={title} booking={open} busy={sending.busy} onAgain={again} />;
  }
  if (person === undefined || services.services.length === 0 || (moving !== undefined && service === undefined)) {
    return <NoService title={title} />;
  }
  if (service === undefined) {
    return (
      <ServiceStep
        title={title}
        services={services.services}
        people={people}
        person={person}
        onPerson={setPersonId}
        onService={setChosen}
      />
    );
  }
  return (
    <Times
      key={service.serviceId}
      title={title}
      service={service}
      today={clinicDateAt(services.now)}
      people={people}
      person={person}
      appointments={appointments}
      moving={moving}
      suggested={suggested}
      sending={sending}
      onPerson={setPersonId}
      onOtherService={() => setChosen(undefined)}
    />
  );
}
