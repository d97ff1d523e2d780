import type { ClinicCard } from "@shared/card/clinic-card";
import { Overtaken } from "../../drafts/overtaken";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardDifferences } from "./card-differences";

interface Props {
  readonly mine: ClinicCard;
  readonly theirs: ClinicCard;
  readonly busy: boolean;
  readonly onReload: () => void;
  readonly onOverwrite: () => void;
}

const said = (text: string): string => (text.trim() === "" ? cardEditorWords.nothing : text);

/** That a colleague saved meanwhile, what they wrote differently, and the two ways on. */
export function CardOvertaken({ mine, theirs, busy, onReload, onOverwrite }: Props) {
  return (
    <section className="card card-overtaken" aria-label={cardEditorWords.stale}>
      <Overtaken title={cardEditorWords.stale} busy={busy} onReload={onReload} onOverwrite={onOverwrite} />
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{cardEditorWords.differs}</th>
            <th scope="col">{cardEditorWords.theirs}</th>
            <th scope="col">{cardEditorWords.mine}</th>
          </tr>
        </thead>
        <tbody>
          {cardDifferences(mine, theirs).map(({ label, ...texts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{said(texts.theirs)}</td>
              <td>{said(texts.mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
