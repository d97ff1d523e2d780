import type { ClinicCard } from "@shared/card/clinic-card";
import { useMemo } from "react";
import { cardFaceWords, saidCard } from "@/words/card-words";

export interface ShareCardProps {
  readonly id?: string;
  readonly card: ClinicCard;
  /** Where the picture that is passed on lies; the facts are shown while there is none. */
  readonly picture?: string;
  /** Nothing can be tapped (single-page mode). */
  readonly plain?: boolean;
  onCopy?(): void;
  onCall?(): void;
}

const nothing = () => undefined;

/** The clinic's card, a component of WeChat's own; `share-card.h5.tsx` is its twin for browsers. */
export function ShareCard(props: ShareCardProps) {
  const { id = "share-card", card, picture = "", plain = false, onCopy = nothing, onCall = nothing } = props;
  const said = useMemo(() => saidCard(card), [card]);
  return (
    <share-card
      id={id}
      card={card}
      words={cardFaceWords}
      picture={picture}
      said={said}
      plain={plain}
      onCopy={onCopy}
      onCall={onCall}
    />
  );
}
