import type { ReactNode } from "react";
import "./fact-list.css";

export type Fact = readonly [label: string, value: ReactNode];

/** What is known about something, a line each; the first stands out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="fact-list">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
