import type { MyAppointment, PersonView, ServiceView, SlotView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { type ReactNode, useState } from "react";
import { introduce } from "@/booking/introduce";
import { askAlongside } from "@/care/reminders";
import { ActionButton } from "@/components/action-button";
import { Heading } from "@/components/heading";
import { PersonChips } from "@/components/person-chips";
import { ProblemLine } from "@/components/problem-line";
import { Screen } from "@/components/screen";
import { bookWords } from "@/words/book-words";
import { ConfirmFacts } from "./confirm-facts";
import { NameField } from "./name-field";
import type { Picked } from "./times";
import type { Sending } from "./use-sending";
import { WhoWith } from "./who-with";

interface ConfirmStepProps {
  readonly title: string;
  readonly service: ServiceView;
  readonly people: readonly PersonView[];
  readonly person: PersonView;
  readonly moving: MyAppointment | undefined;
  readonly picked: Picked;
  readonly sending: Sending;
  /** What the clinic said to the last try. */
  readonly refusal: ReactNode;
  onPerson(patientId: string): void;
  onSlot(slot: SlotView): void;
  onBack(): void;
}

/** One last look: what, when, with whom, for whom, what to bring, how to change it. Then it is booked. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { title, service, people, person, moving, picked, sending } = props;
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [naming, setNaming] = useState(false);
  const nameless = person.name === "";
  const busy = sending.busy || naming;

  const confirm = async () => {
    askAlongside("booking");
    if (nameless) {
      setNaming(true);
      const failure = await introduce(person, { name: name.trim() });
      setNaming(false);
      setProblem(failure);
      if (failure !== undefined) return;
    }
    await sending.send({
      requestId: sending.requestId,
      serviceId: service.serviceId,
      title: service.title,
      slot: picked.slot,
      person: nameless ? { ...person, name: name.trim() } : person,
      ...(moving === undefined ? {} : { moving: moving.appointmentId }),
    });
  };
  const word = moving === undefined ? bookWords.confirm : bookWords.confirmMove;
  return (
    <Screen
      title={title}
      className="book"
      footer={
        <>
          <ActionButton id="back" kind="outline" text={bookWords.otherTime} off={busy} onTap={props.onBack} />
          <ActionButton
            id="confirm"
            text={busy ? bookWords.sending : word}
            off={busy || (nameless && name.trim() === "")}
            onTap={confirm}
          />
        </>
      }
    >
      <Heading className="title" level={1} text={bookWords.confirmTitle} />
      {nameless && <NameField value={name} onChange={setName} />}
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
        </View>
      )}
      {moving === undefined && people.length > 1 && (
        <PersonChips label={bookWords.forWhom} people={people} person={person} onPerson={props.onPerson} />
      )}
      <ConfirmFacts service={service} person={person} picked={picked} moving={moving} />
      <WhoWith service={service} picked={picked} onSlot={props.onSlot} />
      {props.refusal}
    </Screen>
  );
}
