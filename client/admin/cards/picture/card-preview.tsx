import type { ClinicCard } from "@shared/card/clinic-card";
import { Board } from "../../parts/board";
import { cardPictureWords } from "../../words/card-words";
import { CardPicture } from "./card-picture";
import "./card-preview.css";
import { ShareBubble } from "./share-bubble";

interface Props {
  readonly card: ClinicCard;
  readonly title?: string;
}

/** The card twice: in the conversation at its true size, and enlarged to be read. */
export function CardPreview({ card, title = cardPictureWords.preview }: Props) {
  return (
    <Board title={title} className="card-preview">
      <h3 className="card-preview-name">{cardPictureWords.inChat}</h3>
      <div className="card-preview-chat">
        <ShareBubble card={card} />
      </div>
      <h3 className="card-preview-name">{cardPictureWords.large}</h3>
      <div className="card-preview-large">
        <CardPicture card={card} />
      </div>
      <p className="soft">{cardPictureWords.fixed}</p>
    </Board>
  );
}
