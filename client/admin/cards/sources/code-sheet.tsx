import type { ClinicCard } from "@shared/card/clinic-card";
import type { CodePicture } from "@shared/contract/referral-views";
import { cardFieldWords, cardPictureWords } from "../../words/card-words";
import { sourceWords } from "../../words/source-words";
import "./code-sheet.css";

interface Props {
  readonly card: ClinicCard;
  readonly code: CodePicture;
  /** The code in letters, to tell one sheet from another. */
  readonly typed: string;
}

const given = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== "");

/** The card's fields and the mini-program code, large enough to be read and scanned across a desk. */
export function CodeSheet({ card, code, typed }: Props) {
  const { licensedName, category, departments, address, hours, phone, lines, permit } = card;
  return (
    <section className="card code-sheet" aria-label={sourceWords.sheetTitle}>
      <header>
        <h2>{licensedName}</h2>
        <p>{category}</p>
      </header>
      <img src={`data:${code.contentType};base64,${code.base64}`} alt={sourceWords.codeAlt} />
      <p className="code-sheet-scan">{sourceWords.scan}</p>
      <dl>
        <div>
          <dt>{cardFieldWords.departments}</dt>
          <dd>{given(departments).join(" · ")}</dd>
        </div>
        <div>
          <dt>{cardFieldWords.address}</dt>
          <dd>{address}</dd>
        </div>
        <div>
          <dt>{cardFieldWords.hours}</dt>
          <dd>{hours}</dd>
        </div>
        <div>
          <dt>{cardFieldWords.phone}</dt>
          <dd>{phone}</dd>
        </div>
      </dl>
      {given(lines).length > 0 && (
        <ul>
          {given(lines).map((line, place) => (
            <li key={`${place} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
      {permit && <p className="code-sheet-permit">{cardPictureWords.permit(permit.number)}</p>}
      <code className="code-sheet-typed">{typed}</code>
    </section>
  );
}
