import type { ServiceView, SlotView } from "@shared/contract/appointment-views";
import { providerName } from "@/booking/provider-name";
import { ChoiceChips } from "@/components/choice-chips";
import { Section } from "@/components/section";
import { bookWords } from "@/words/book-words";
import type { Picked } from "./times";

interface WhoWithProps {
  readonly service: ServiceView;
  readonly picked: Picked;
  onSlot(slot: SlotView): void;
}

/** When several people are free at that time: whom one would rather see. */
export function WhoWith({ service, picked, onSlot }: WhoWithProps) {
  const named = picked.time.slots.filter(({ resourceId }) => providerName(service, resourceId) !== "");
  if (named.length < 2) return null;
  return (
    <Section title={bookWords.whoWith}>
      <ChoiceChips
        label={bookWords.whoWith}
        name="who"
        options={named.map(({ resourceId }) => ({ id: resourceId, text: providerName(service, resourceId) }))}
        chosen={picked.slot.resourceId}
        onChoose={(resourceId) => {
          const slot = named.find((one) => one.resourceId === resourceId);
          if (slot !== undefined) onSlot(slot);
        }}
      />
    </Section>
  );
}
