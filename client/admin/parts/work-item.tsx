import type { ReactNode } from "react";
import "./work-item.css";

interface Props {
  readonly id: string;
  /** Colours its edge; the mark says the same in words. */
  readonly tone: string;
  readonly closed: boolean;
  readonly opened: boolean;
  readonly tick?: ReactNode;
  readonly mark: ReactNode;
  readonly name: string;
  /** After the name: what kind, since when. */
  readonly lead: ReactNode;
  /** What it is about, on one line. */
  readonly words: ReactNode;
  /** The same in full, shown when the line is cut. */
  readonly wordsTitle: string;
  readonly side?: ReactNode;
  readonly due: ReactNode;
  readonly onOpen: () => void;
}

/** One piece of open work as two calm lines. */
export function WorkItem(props: Props) {
  const { id, tone, closed, opened, tick, mark, name, lead, words, wordsTitle, side, due, onOpen } = props;
  return (
    <li className={`work-item is-${tone}${closed ? " is-closed" : ""}${opened ? " is-opened" : ""}`}>
      <span className="work-item-tick">{tick}</span>
      <button type="button" className="work-item-main" data-row={id} aria-current={opened} onClick={onOpen}>
        {mark}
        <span className="work-item-who">
          <strong>{name}</strong>
          <span className="soft">{lead}</span>
        </span>
        <span className="work-item-words" title={wordsTitle}>
          {words}
        </span>
        <span className="work-item-side">{side}</span>
        <span className="work-item-due">{due}</span>
      </button>
    </li>
  );
}
