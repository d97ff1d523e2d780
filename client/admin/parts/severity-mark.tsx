import type { Urgency } from "@shared/triage/judgement";
import { urgencyWords } from "../words/check-in-words";

const shapes: Readonly<Record<Urgency, string>> = {
  red: "M8 1.2 15.4 14.6H.6Z",
  yellow: "M8 .6 15.4 8 8 15.4.6 8Z",
  none: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z",
};

/** The shape alone: triangle, diamond, circle. */
export function SeverityShape({ urgency, size = 14 }: { readonly urgency: Urgency; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className={`severity-shape is-${urgency}`}>
      <path d={shapes[urgency]} className="severity-body" />
      {urgency === "none" ? (
        <path d="M4.8 8.2l2.2 2.3 4.2-4.8" className="severity-sign" />
      ) : (
        <path d={urgency === "red" ? "M8 6v4M8 12.2v.2" : "M8 4.6v4M8 11v.2"} className="severity-sign" />
      )}
    </svg>
  );
}

/** How urgent, by colour, shape and word. */
export function SeverityMark({ urgency }: { readonly urgency: Urgency }) {
  return (
    <span className={`severity-mark is-${urgency}`}>
      <SeverityShape urgency={urgency} />
      {urgencyWords[urgency]}
    </span>
  );
}
