import type { DeskAppointment } from "@shared/contract/desk-views";
import type { PointerEvent } from "react";
import { SeverityShape } from "../parts/severity-mark";
import { VisitShape } from "../visit/visit-mark";
import { boardWords } from "../words/board-words";
import { minuteClock } from "../words/clinic-time";
import { visitStateWords } from "../words/visit-words";
import { placed } from "./board-span";
import type { LaneItem } from "./lane-items";
import "./visit-block.css";

interface Props {
  readonly item: LaneItem & { readonly appointments: readonly [DeskAppointment, ...DeskAppointment[]] };
  /** Minute at which the column begins. */
  readonly start: number;
  readonly across: { readonly place: number; readonly of: number };
  readonly opened: boolean;
  /** Is being dragged or waits for its new time to be confirmed. */
  readonly lifted: boolean;
  readonly mayDrag: boolean;
  readonly capacity: number;
  readonly onOpen: () => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>) => void;
}

const short = 30;

function classNames({ item, opened, lifted, mayDrag }: Props): string {
  const [{ state, walkIn }] = item.appointments;
  return [
    "visit-block",
    item.key.startsWith("class:") ? "is-class" : `is-${state}`,
    item.leads ? "is-lead" : "is-second",
    item.to - item.from < short ? "is-short" : "",
    walkIn ? "is-walkIn" : "",
    item.broken ? "is-broken" : "",
    opened ? "is-opened" : "",
    lifted ? "is-lifted" : "",
    mayDrag ? "may-drag" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** One appointment, or one class, on the board: who, what, and where it stands, by shape and by word. */
export function VisitBlock(props: Props) {
  const { item, start, across, capacity, onOpen, onGrab } = props;
  const [first] = item.appointments;
  const isClass = item.key.startsWith("class:");
  const clock = `${minuteClock(item.from)}–${minuteClock(item.to)}`;
  const who = isClass ? first.title : first.patientName;
  const what = isClass ? boardWords.people(item.appointments.length, capacity) : first.title;
  const state = isClass ? "" : visitStateWords[first.state];
  const words = [clock, who, what, state, first.walkIn ? boardWords.walkIn : "", item.broken ? boardWords.broken : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <button
      type="button"
      className={classNames(props)}
      style={{
        ...placed(start, item.from, item.to),
        left: `${(across.place / across.of) * 100}%`,
        width: `${100 / across.of}%`,
      }}
      data-block={first.appointmentId}
      aria-label={words}
      title={words}
      onClick={onOpen}
      onPointerDown={onGrab}
    >
      <span className="visit-block-who">
        {item.broken ? (
          <SeverityShape urgency="red" size={13} />
        ) : (
          !isClass && <VisitShape state={first.state} size={13} />
        )}
        <strong>{who}</strong>
        {item.leads && item.to - item.from >= short && (
          <span className="visit-block-clock">{minuteClock(item.from)}</span>
        )}
      </span>
      <span className="visit-block-what">{what}</span>
    </button>
  );
}
