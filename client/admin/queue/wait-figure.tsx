import type { Instant } from "@shared/calendar/instant";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { waitedMinutes, waitLevel } from "@shared/visit/wait-clock";
import { SeverityShape } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
import { clinicClock } from "../words/clinic-time";
import { queueWords } from "../words/queue-words";

const minute = 60_000;

type Wait = NonNullable<DeskAppointment["wait"]>;

/** What the waiting asks of the desk: nothing, to go and explain, or to make up for it. */
function WaitAdvice({ wait, now }: { readonly wait: Wait; readonly now: Instant }) {
  const level = waitLevel(wait, now);
  const promised = Math.round((wait.promisedBy - wait.since) / minute);
  if (level === "calm") {
    const early = wait.since > now && wait.endedAt === undefined;
    return (
      <span className="soft">
        {early ? queueWords.beforeTime(clinicClock(wait.since)) : queueWords.promise(promised)}
      </span>
    );
  }
  const over = Math.floor(((wait.endedAt ?? now) - wait.promisedBy) / minute);
  return (
    <span className="wait-advice">
      <SeverityShape urgency={level === "broken" ? "red" : "yellow"} size={13} />
      {level === "broken" ? queueWords.broken(over) : queueWords.tellDesk}
    </span>
  );
}

/** How long somebody has waited, against what was promised; runs by itself. */
export function WaitFigure({ wait }: { readonly wait: Wait }) {
  const now = useNow(5_000);
  const level = waitLevel(wait, now);
  return (
    <span className={`wait is-${level}`}>
      <strong>{queueWords.minutes(waitedMinutes(wait, now))}</strong>
      <WaitAdvice wait={wait} now={now} />
    </span>
  );
}
