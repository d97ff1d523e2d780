import type { Instant } from "@shared/calendar/instant";
import type { ReactNode } from "react";
import { clinicMoment } from "../words/clinic-time";
import { useNow } from "./use-now";
import "./step-list.css";

interface Props {
  /** Draws the dot: what kind of step it was. */
  readonly kind: string;
  readonly who: string;
  readonly what: ReactNode;
  readonly at: Instant;
  /** What was said. */
  readonly children?: ReactNode;
}

/** One step of something the team works on, to stand in a `step-list`: who did what and when. */
export function StepLine({ kind, who, what, at, children }: Props) {
  const now = useNow(60_000);
  return (
    <li>
      <span className={`step-dot is-${kind}`} aria-hidden="true" />
      <div>
        <p>
          <strong>{who}</strong> {what}
          <span className="soft step-at">{clinicMoment(at, now)}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
