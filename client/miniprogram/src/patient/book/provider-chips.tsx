import type { ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { ChoiceChips } from "@/components/choice-chips";
import { bookWords } from "@/words/book-words";

interface ProviderChipsProps {
  readonly service: ServiceView;
  readonly chosen: string | undefined;
  /** With a heading, where the chips stand among others. */
  readonly labelled?: boolean;
  onChoose(resourceId: string | undefined): void;
}

const anybody = "anybody";

/** Whom to see, for those who mind; everybody at first. */
export function ProviderChips({ service, chosen, labelled = false, onChoose }: ProviderChipsProps) {
  if (service.providers.length < 2) return null;
  const people = service.providers.map(({ resourceId, name, title = "" }) => ({
    id: resourceId,
    text: name,
    said: `${name}${title}`,
  }));
  return (
    <View className="gap">
      {labelled && <View className="field-label">{bookWords.provider}</View>}
      <ChoiceChips
        label={bookWords.provider}
        name="provider"
        options={[{ id: anybody, text: bookWords.anybody }, ...people]}
        chosen={chosen ?? anybody}
        onChoose={(id) => onChoose(id === anybody ? undefined : id)}
      />
    </View>
  );
}
