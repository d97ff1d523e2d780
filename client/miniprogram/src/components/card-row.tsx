import type { CardView } from "@shared/contract/patient-views";
import { open } from "@/routes";
import { planWords } from "@/words/plan-words";
import { Row } from "./row";

/** An instruction sheet in a list, with whether it was confirmed. */
export function CardRow({ card }: { readonly card: CardView }) {
  const read = card.reading?.acknowledgedAt !== undefined;
  return (
    <Row
      icon="sheet"
      title={card.title}
      hint={card.summary}
      state={read ? { text: planWords.read, tone: "green" } : { text: planWords.unread, tone: "amber" }}
      onTap={() => open("instruction", { card: card.id })}
    />
  );
}
