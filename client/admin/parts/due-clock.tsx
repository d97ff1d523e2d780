import type { Instant } from "@shared/calendar/instant";
import { clinicMoment } from "../words/clinic-time";
import { dueWords } from "../words/due-words";
import { useNow } from "./use-now";

/** How long is left, or how late it is; runs by itself. */
export function DueClock({ dueAt }: { readonly dueAt: Instant }) {
  const now = useNow(10_000);
  const left = dueAt - now;
  const state = left < 0 ? "is-late" : left < 600_000 ? "is-near" : "is-calm";
  return (
    <span className={`due-clock ${state}`} title={`${dueWords.promised} ${clinicMoment(dueAt, now)}`}>
      {dueWords.left(left)}
    </span>
  );
}
