import type { DeskAppointment } from "@shared/contract/desk-views";
import { useNow } from "../parts/use-now";
import { clinicClock } from "../words/clinic-time";
import { queueWords } from "../words/queue-words";
import { ClassRow } from "./class-row";
import type { QueueLists } from "./queue-lists";
import { QueueRow } from "./queue-row";
import { QueueSection } from "./queue-section";
import { WaitFigure } from "./wait-figure";

interface Props {
  readonly lists: QueueLists;
  /** The people of each class of today. */
  readonly classes: readonly (readonly [DeskAppointment, ...DeskAppointment[]])[];
  readonly onClass: (slotId: string) => void;
  readonly onOpen: (appointmentId: string) => void;
  readonly onLeave: (appointmentId: string) => void;
}

const minute = 60_000;
const numbered = 9;

/** The key of a row by its place among those who wait or want to leave. */
const numberOf = (place: number) => ({ reserved: true, ...(place < numbered && { number: place + 1 }) });

/** The time of an appointment that lies ahead, and how far off or how late it is. */
function AheadFigure({ startsAt }: Pick<DeskAppointment, "startsAt">) {
  const now = useNow(15_000);
  const late = Math.floor((now - startsAt) / minute);
  const near = Math.ceil((startsAt - now) / minute);
  return (
    <span className={late > 0 ? "ahead is-late" : "ahead"}>
      <strong>{clinicClock(startsAt)}</strong>
      {late > 0 && <span>{queueWords.late(late)}</span>}
      {late <= 0 && near <= 60 && <span className="soft">{queueWords.inMinutes(near)}</span>}
    </span>
  );
}

/** How long a step has lasted. */
function SinceStep({ appointment }: { readonly appointment: DeskAppointment }) {
  const now = useNow(15_000);
  const since = appointment.steps.at(-1)?.at ?? appointment.startsAt;
  return <span className="soft">{queueWords.sinceStart(Math.max(0, Math.floor((now - since) / minute)))}</span>;
}

/** Left those who are here, right those who are still to come. */
export function QueueBody({ lists, classes, onClass, onOpen, onLeave }: Props) {
  const now = useNow(15_000);
  const acts = (one: DeskAppointment) => ({
    appointment: one,
    onOpen: () => onOpen(one.appointmentId),
    onLeave: () => onLeave(one.appointmentId),
  });
  const aheadRow = (one: DeskAppointment) => (
    <QueueRow
      key={one.appointmentId}
      {...acts(one)}
      isLate={now > one.startsAt}
      marked={one.state === "booked"}
      figure={<AheadFigure startsAt={one.startsAt} />}
    />
  );
  return (
    <div className="queue-columns">
      <div>
        <QueueSection title={queueWords.waiting} count={lists.waiting.length} nothing={queueWords.noneWaiting}>
          {lists.waiting.map((one, index) => (
            <QueueRow
              key={one.appointmentId}
              {...acts(one)}
              {...numberOf(index)}
              marked
              urgent
              figure={one.wait && <WaitFigure wait={one.wait} />}
            />
          ))}
        </QueueSection>
        <QueueSection title={queueWords.leaving} count={lists.leaving.length}>
          {lists.leaving.map((one, index) => (
            <QueueRow
              key={one.appointmentId}
              {...acts(one)}
              {...numberOf(lists.waiting.length + index)}
              urgent
              figure={<SinceStep appointment={one} />}
            />
          ))}
        </QueueSection>
        <QueueSection title={queueWords.inService} count={lists.inService.length}>
          {lists.inService.map((one) => (
            <QueueRow key={one.appointmentId} {...acts(one)} reserved figure={<SinceStep appointment={one} />} />
          ))}
        </QueueSection>
        <details className="queue-over">
          <summary>
            {queueWords.over} {lists.over.length}
          </summary>
          <ol>
            {lists.over.map((one) => (
              <QueueRow
                key={one.appointmentId}
                {...acts(one)}
                reserved
                marked
                figure={<span className="soft">{clinicClock(one.startsAt)}</span>}
              />
            ))}
          </ol>
        </details>
      </div>
      <div>
        <QueueSection title={queueWords.classes} count={classes.length}>
          {classes.map((attendees) => (
            <ClassRow key={attendees[0].slotId} attendees={attendees} onOpen={() => onClass(attendees[0].slotId)} />
          ))}
        </QueueSection>
        <QueueSection
          title={queueWords.ahead}
          count={lists.soon.length}
          {...(lists.later.length === 0 && { nothing: queueWords.noneAhead })}
        >
          {lists.soon.map(aheadRow)}
        </QueueSection>
        {lists.later.length > 0 && (
          <details className="queue-over">
            <summary>{queueWords.later(lists.later.length)}</summary>
            <ol>{lists.later.map(aheadRow)}</ol>
          </details>
        )}
      </div>
    </div>
  );
}
