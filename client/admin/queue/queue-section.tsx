import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly count: number;
  /** What is said when nobody is in it; without it an empty list is left out. */
  readonly nothing?: string;
  readonly children: ReactNode;
}

/** One list of the queue under its heading with the number of people. */
export function QueueSection({ title, count, nothing, children }: Props) {
  const id = useId();
  if (count === 0 && nothing === undefined) return null;
  return (
    <section className="queue-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="queue-count">{count}</span>
      </h2>
      {count === 0 ? <p className="queue-none">{nothing}</p> : <ol>{children}</ol>}
    </section>
  );
}
