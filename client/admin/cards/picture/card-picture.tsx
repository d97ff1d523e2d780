import type { ClinicCard } from "@shared/card/clinic-card";
import { useRef } from "react";
import { cardFieldWords, cardPictureWords } from "../../words/card-words";
import "./card-picture.css";
import { CodePlace } from "./code-place";
import { useFittingSize } from "./use-fitting-size";

const nameSizes = { largest: 68, smallest: 28 } as const;
const factSizes = { largest: 42, smallest: 16 } as const;

const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== "");

function Name({ card: { licensedName, category } }: { readonly card: ClinicCard }) {
  const box = useRef<HTMLDivElement>(null);
  useFittingSize(box, `${licensedName}\n${category}`, nameSizes);
  return (
    <div ref={box} className="card-picture-name">
      <p>{licensedName.trim() === "" ? cardPictureWords.unfilled : licensedName}</p>
      {category.trim() !== "" && <p className="card-picture-category">{category}</p>}
    </div>
  );
}

function Facts({ card: { departments, address, hours, phone, lines, permit } }: { readonly card: ClinicCard }) {
  const box = useRef<HTMLDivElement>(null);
  const facts = [
    [cardFieldWords.departments, filled(departments).join("、")],
    [cardFieldWords.address, address],
    [cardFieldWords.hours, hours],
    [cardFieldWords.phone, phone],
  ] as const;
  const below = [...filled(lines), ...(permit ? [cardPictureWords.permit(permit.number)] : [])];
  useFittingSize(box, JSON.stringify([facts, below]), factSizes);
  return (
    <div ref={box} className="card-picture-facts">
      <dl>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text.trim() === "" ? cardPictureWords.unfilled : text}</dd>
          </div>
        ))}
      </dl>
      {below.map((line, place) => (
        <p key={`${place} ${line}`}>{line}</p>
      ))}
    </div>
  );
}

/**
 * The card's picture, five to four, from its fixed template: the same fields in the same places and sizes as the phone
 * draws them. A drawing stands in for the mini-program code, which is another one for everybody who passes the card on.
 */
export function CardPicture({ card }: { readonly card: ClinicCard }) {
  return (
    <figure className="card-picture" aria-label={cardPictureWords.picture(card.licensedName)}>
      <div className="card-picture-band">
        <Name card={card} />
        <div className="card-picture-code">
          <CodePlace />
        </div>
      </div>
      <Facts card={card} />
    </figure>
  );
}
