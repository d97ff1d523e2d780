import { type ReactNode, useId } from "react";
import "./board.css";

interface Props {
  readonly title: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One framed part of a page with its heading. */
export function Board({ title, tools, className, children }: Props) {
  const id = useId();
  return (
    <section className={className === undefined ? "card board" : `card board ${className}`} aria-labelledby={id}>
      <header className="board-head">
        <h2 id={id}>{title}</h2>
        {tools}
      </header>
      {children}
    </section>
  );
}
