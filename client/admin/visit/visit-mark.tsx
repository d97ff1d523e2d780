import type { VisitState } from "@shared/visit/visit-state";
import { visitStateWords } from "../words/visit-words";
import "./visit-mark.css";

/** Every state has a drawing of its own, so that it is told without colour. */
const shapes: Readonly<Record<VisitState, string>> = {
  booked: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2",
  confirmed: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M5.4 8.2l1.9 1.9 3.4-3.9",
  arrived: "M8 2v8M4.6 6.8 8 10.2l3.4-3.4M3 13.6h10",
  called: "M3 6.2v3.6h2.4L9 13V3L5.4 6.2ZM11.4 5.4a3.8 3.8 0 0 1 0 5.2",
  inService: "M4.6 2.6 13 8l-8.4 5.4Z",
  checkout: "M6.5 3H3v10h3.5M9.5 5 12.6 8l-3.1 3M12.6 8H6.5",
  done: "M2.8 8.4 6.4 12l6.8-7.8",
  noShow: "M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8",
  cancelled: "M3 8h10",
};

/** The drawing of a state alone. */
export function VisitShape({ state, size = 14 }: { readonly state: VisitState; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className={`visit-shape is-${state}`}>
      <path d={shapes[state]} />
    </svg>
  );
}

/** Where a visit stands, by shape, colour and word. */
export function VisitMark({ state }: { readonly state: VisitState }) {
  return (
    <span className={`visit-mark is-${state}`}>
      <VisitShape state={state} />
      {visitStateWords[state]}
    </span>
  );
}
