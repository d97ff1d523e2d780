import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { loadWords } from "../words/load-words";
import "./detail-frame.css";

interface Props {
  readonly title: string;
  readonly lead: ReactNode;
  /** Ways to more about it. */
  readonly links: ReactNode;
  readonly children: ReactNode;
  /** Acting on it; stays in sight. */
  readonly act?: ReactNode;
  readonly onClose: () => void;
}

/** One thing in full beside a list: its heading takes the focus, what is read scrolls, what is done stays below. */
export function DetailFrame({ title, lead, links, children, act, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article className="detail">
      <header className="detail-head">
        <div className="detail-title">
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <span className="soft">{lead}</span>
        </div>
        <div className="detail-tools">
          {links}
          <Button type="text" size="small" onClick={onClose} aria-label={loadWords.close}>
            ✕
          </Button>
        </div>
      </header>
      <div className="detail-scroll">{children}</div>
      {act && <footer className="detail-act">{act}</footer>}
    </article>
  );
}
