import type { ReactNode, RefObject } from "react";
import "./two-panes.css";

interface Props {
  readonly list: string;
  /** Where the rows are, for the keys. */
  readonly place: RefObject<HTMLElement>;
  /** Stands above the rows and does not scroll away. */
  readonly head: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
  readonly detail: string;
  /** One of them in full, or the invitation to choose one. */
  readonly opened: ReactNode;
  readonly hasOpened: boolean;
}

/** A list beside the one that is worked on; on a narrow screen one of the two. */
export function TwoPanes({ list, place, head, children, detail, opened, hasOpened }: Props) {
  return (
    <div className={hasOpened ? "panes has-detail" : "panes"}>
      <section className="panes-left" ref={place} aria-label={list}>
        {head}
        <div className="panes-scroll">{children}</div>
      </section>
      <section className="panes-right" aria-label={detail}>
        {opened}
      </section>
    </div>
  );
}
