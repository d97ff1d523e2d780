import type { ClinicCard } from "@shared/card/clinic-card";
import { Row } from "@/components/row";
import { cardFaceWords, saidCard } from "@/words/card-words";
import type { ShareCardProps } from "./share-card";
import "./share-card.h5.scss";

function Facts({ card, plain = false, onCopy, onCall }: ShareCardProps) {
  const words = cardFaceWords;
  const tap = (run?: () => void) => (plain || run === undefined ? {} : { onTap: run });
  return (
    <div className="share-card__facts">
      {card.departments.length > 0 && (
        <div className="share-card__fact">
          <div className="soft">{words.departments}</div>
          <div className="share-card__departments">
            {card.departments.map((department) => (
              <span key={department} className="tag share-card__department">
                {department}
              </span>
            ))}
          </div>
        </div>
      )}
      <Row
        id="copy-address"
        icon="pin"
        title={card.address}
        hint={plain ? words.address : words.copyAddress}
        {...tap(onCopy)}
      />
      <Row icon="clock" title={card.hours} hint={words.hours} />
      <Row
        id="call-card"
        icon="phone"
        title={card.phone}
        hint={plain ? words.phone : words.callPhone}
        {...tap(onCall)}
      />
      <Advertised card={card} />
    </div>
  );
}

function Advertised({ card }: { readonly card: ClinicCard }) {
  return (
    <>
      {card.kind === "advertising" &&
        card.lines.map((line) => (
          <div key={line} className="share-card__line">
            {line}
          </div>
        ))}
      {card.permit !== undefined && (
        <div className="soft share-card__permit">{`${cardFaceWords.permit}${card.permit.number}`}</div>
      )}
    </>
  );
}

/** The clinic's card for browsers, with the same looks as the native component. */
export function ShareCard(props: ShareCardProps) {
  const { id = "share-card", card, picture = "" } = props;
  return (
    <div id={id} className="sheet share-card">
      {picture === "" ? (
        <>
          <div className="share-card__band">
            <h2 className="title share-card__name">{card.licensedName}</h2>
            <div className="share-card__category">{card.category}</div>
          </div>
          <Facts {...props} />
        </>
      ) : (
        <img className="share-card__picture" src={picture} alt={saidCard(card)} />
      )}
    </div>
  );
}
