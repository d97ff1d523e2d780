import type { MyAppointment } from "@shared/contract/appointment-views";
import { isAhead } from "@shared/visit/visit-state";
import { visitWords } from "@/words/visit-words";
import { Tag } from "./tag";

const tones = {
  booked: "amber",
  confirmed: "green",
  arrived: "calm",
  called: "green",
  inService: "calm",
  checkout: "calm",
  done: "soft",
  noShow: "soft",
  cancelled: "soft",
} as const;

/** Where an appointment stands, in a word. */
export function VisitState({ appointment }: { readonly appointment: MyAppointment }) {
  const { state, gatesOpen } = appointment;
  const text = isAhead(state) && gatesOpen.length > 0 ? visitWords.oneStepLeft : visitWords.states[state];
  return <Tag text={text} tone={tones[state]} {...(state === "confirmed" ? { icon: "check" as const } : {})} />;
}
