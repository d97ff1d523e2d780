import { PageTabs } from "../parts/page-tabs";
import { cardTabWords, cardWords } from "../words/card-words";

const tabs = [
  { to: "/cards", title: cardTabWords.cards },
  { to: "/cards/sources", title: cardTabWords.sources },
  { to: "/cards/check", title: cardTabWords.check },
] as const;

/** The three pages about the clinic's card. */
export function CardTabs() {
  return <PageTabs label={cardWords.parts} tabs={tabs} />;
}
