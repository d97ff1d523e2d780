import type { PersonView, ServiceView, SlotView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { useClinic } from "@/care/use-clinic";
import { ActionButton } from "@/components/action-button";
import { BottomSheet } from "@/components/bottom-sheet";
import { phoneCall } from "@/platform/phone-call";
import { openTab } from "@/routes";
import { bookWords } from "@/words/book-words";
import { refusalName, refusalWords } from "@/words/refusal-words";
import { screenWords } from "@/words/screen-words";
import { visitWords } from "@/words/visit-words";
import { DueDate } from "./due-date";
import { NearestSlots } from "./nearest-slots";

interface RefusedSheetProps {
  readonly problem: Problem | undefined;
  readonly service: ServiceView;
  readonly person: PersonView;
  onPick(slots: readonly SlotView[]): void;
  onOtherTime(): void;
  onClose(): void;
}

const wantsAnotherTime = ["slotTaken", "slotTakenAlone", "slotPast", "tooSoon", "tooFar", "slotUnknown", "overlapsOwn"];
const wantsTheList = ["overlapsOwn", "tooManyOpen", "appointmentId", "underWay"];
const wantsTheClinic = ["tooSoon", "serviceId", "patientId", "insideNotice", "underWay"];

function CallClinic() {
  const clinic = useClinic();
  if (clinic === undefined) return null;
  return (
    <ActionButton
      id="call-clinic"
      icon="phone"
      text={screenWords.callClinicNumber(clinic.emergencyPhone)}
      onTap={() => phoneCall(clinic.emergencyPhone)}
    />
  );
}

/** Why it could not be booked, and what to do instead. */
export function RefusedSheet(props: RefusedSheetProps) {
  const { problem, service, person, onPick, onOtherTime, onClose } = props;
  const name = problem === undefined ? "" : refusalName(problem);
  const words = problem === undefined ? { title: "", advice: "" } : refusalWords(problem);
  const slots = problem?.slots ?? [];
  const mainIsTime = wantsAnotherTime.includes(name) && slots.length === 0;
  return (
    <BottomSheet open={problem !== undefined} title={words.title} onClose={onClose}>
      <View>{words.advice}</View>
      <View className="gap" />
      <NearestSlots service={service} slots={slots} onPick={(slot) => onPick([slot])} />
      {name === "notEligible" && <DueDate service={service} person={person} onSaved={onClose} />}
      {wantsTheClinic.includes(name) && <CallClinic />}
      {wantsAnotherTime.includes(name) && (
        <ActionButton
          id="other-time"
          kind={mainIsTime ? "primary" : "outline"}
          text={bookWords.otherTime}
          onTap={onOtherTime}
        />
      )}
      {wantsTheList.includes(name) && (
        <ActionButton kind="outline" text={visitWords.toVisits} onTap={() => openTab("visits")} />
      )}
    </BottomSheet>
  );
}
