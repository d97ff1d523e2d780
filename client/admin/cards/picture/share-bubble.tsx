import { type ClinicCard, cardTitle } from "@shared/card/clinic-card";
import { cardPictureWords } from "../../words/card-words";
import { frameWords } from "../../words/frame-words";
import { CardPicture } from "./card-picture";
import "./share-bubble.css";

/** The card as it lies in a WeChat conversation, at the size it has there: the mini-program, the title, the picture. */
export function ShareBubble({ card }: { readonly card: ClinicCard }) {
  return (
    <div className="share-bubble">
      <p className="share-bubble-from">
        <span aria-hidden="true">合</span>
        {frameWords.brand}
      </p>
      <p className="share-bubble-title">{cardTitle(card)}</p>
      <CardPicture card={card} />
      <p className="share-bubble-foot">{cardPictureWords.miniProgram}</p>
    </div>
  );
}
