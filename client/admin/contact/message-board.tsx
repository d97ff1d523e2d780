import type { OutboxRow } from "@shared/contract/message-views";
import { Button } from "antd";
import { useId, useState } from "react";
import { MessageTable } from "../messages/message-table";
import { contactWords } from "../words/contact-words";

interface Props {
  readonly title: string;
  /** In the order in which they are shown. */
  readonly rows: readonly OutboxRow[];
  readonly nothing: string;
  readonly note?: string | undefined;
  /** So many are shown until the others are asked for. */
  readonly atOnce: number;
  readonly onTakeBack: (row: OutboxRow) => void;
}

/** A part of one person's messages under its heading; a long one on demand. */
export function MessageBoard({ title, rows, nothing, note, atOnce, onTakeBack }: Props) {
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, atOnce);
  return (
    <section className="card card-table" aria-labelledby={heading}>
      <header className="contact-heading">
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <span className="soft">{note}</span>}
      </header>
      {rows.length === 0 ? (
        <p className="soft contact-none">{nothing}</p>
      ) : (
        <MessageTable rows={shown} withPatient={false} onTakeBack={onTakeBack} />
      )}
      {shown.length < rows.length && (
        <div className="load-more">
          <Button onClick={() => setAll(true)}>{contactWords.showMore(rows.length - shown.length)}</Button>
        </div>
      )}
    </section>
  );
}
