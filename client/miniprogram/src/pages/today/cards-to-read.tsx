import type { CardView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { CardRow } from "@/components/card-row";
import { Section } from "@/components/section";
import { todayWords } from "@/words/today-words";

/** The instruction sheets of these days. */
export function CardsToRead({ cards }: { readonly cards: readonly CardView[] }) {
  return (
    <Section title={todayWords.toRead}>
      <View className="sheet rows">
        {cards.map((card) => (
          <CardRow key={card.id} card={card} />
        ))}
      </View>
    </Section>
  );
}
