import type { LocalDate } from "@shared/calendar/local-date";
import type { MyAppointment, PersonView, ServiceView, SlotView } from "@shared/contract/appointment-views";
import Taro from "@tarojs/taro";
import { useState } from "react";
import type { FreeTime } from "@/booking/free-days";
import { useFreeSlots } from "@/booking/use-free-slots";
import { usualProvider, usualSlot } from "@/booking/usual-slot";
import { momentOf } from "@/care/moment-of";
import type { Suggested } from "./booking";
import { ConfirmStep } from "./confirm-step";
import { QueueStep } from "./queue-step";
import { RefusedSheet } from "./refused-sheet";
import { type TimeLook, TimeStep } from "./time-step";
import type { Sending } from "./use-sending";

interface TimesProps {
  readonly title: string;
  readonly service: ServiceView;
  /** The clinic's day. */
  readonly today: LocalDate;
  readonly people: readonly PersonView[];
  readonly person: PersonView;
  readonly appointments: readonly MyAppointment[];
  readonly moving: MyAppointment | undefined;
  readonly suggested: Suggested;
  readonly sending: Sending;
  onPerson(patientId: string): void;
  onOtherService(): void;
}

/** A time with those who are free then, and the one that was chosen. */
export interface Picked {
  readonly time: FreeTime;
  readonly slot: SlotView;
}

const firstLook: TimeLook = { as: "list", toggled: [] };

/** Everything after the service is chosen; what was looked up stays while one goes back and forth. */
export function Times(props: TimesProps) {
  const { title, service, person, appointments, moving, suggested, sending } = props;
  const loader = useFreeSlots(service, suggested.from ?? service.fromDate);
  const [look, setLook] = useState(firstLook);
  const [picked, setPicked] = useState<Picked>();
  const [step, setStep] = useState<"time" | "confirm" | "queue">("time");
  const known = moving?.resourceId ?? usualProvider(service.serviceId, person.patientId, appointments);

  const goTo = (next: typeof step) => {
    setStep(next);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  };
  const pick = (slots: readonly SlotView[]) => {
    const slot = usualSlot(slots, known);
    if (slot === undefined) return;
    setPicked({ time: { at: momentOf(slot.startsAt), slots }, slot });
    goTo("confirm");
  };
  const pickInstead = (slots: readonly SlotView[]) => {
    sending.settle();
    pick(slots);
  };
  const lookAgain = () => {
    sending.settle();
    loader.restart(loader.free.from);
    goTo("time");
  };

  const refusal = (
    <RefusedSheet
      problem={sending.refused}
      service={service}
      person={person}
      onPick={pickInstead}
      onOtherTime={lookAgain}
      onClose={sending.settle}
    />
  );
  if (step === "queue") {
    return <QueueStep title={title} service={service} person={person} onBack={() => goTo("time")} />;
  }
  if (step === "confirm" && picked !== undefined) {
    return (
      <ConfirmStep
        {...props}
        picked={picked}
        refusal={refusal}
        onSlot={(slot) => setPicked({ ...picked, slot })}
        onBack={() => goTo("time")}
      />
    );
  }
  return (
    <TimeStep
      title={title}
      service={service}
      today={props.today}
      moving={moving}
      suggested={suggested}
      loader={loader}
      refusal={refusal}
      look={look}
      onLook={(change) => setLook({ ...look, ...change })}
      onTime={({ slots }) => pick(slots)}
      onQueue={() => goTo("queue")}
      onOtherService={props.onOtherService}
    />
  );
}
