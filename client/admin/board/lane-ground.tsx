import { type Interval, minutesInDay, subtract, union } from "@shared/appointment/interval";
import type { LeaveKind } from "@shared/contract/desk-views";
import type { MouseEvent } from "react";
import { boardWords, leaveKindWords } from "../words/board-words";
import { minuteClock } from "../words/clinic-time";
import { minuteHeight, placed } from "./board-span";
import type { Lane } from "./lane";
import type { LaneItem } from "./lane-items";

interface Props {
  readonly lane: Lane;
  readonly items: readonly LaneItem[];
  readonly span: Interval;
  /** Minutes that have passed; nothing is booked there. */
  readonly past: number;
  readonly kindOf: (leaveId: string) => LeaveKind | undefined;
  /** Books at that minute; absent for who may not. */
  readonly onBook: ((at: number) => void) | undefined;
}

/** Starts are proposed on steps of so many minutes; the server's free places decide. */
const step = 5;

const within = (interval: Interval, [from, to]: Interval): Interval => [
  Math.max(interval[0], from),
  Math.min(interval[1], to),
];

/** What lies behind the appointments: closed, open and free, away, and the minutes kept free around appointments. */
export function LaneGround({ lane, items, span, past, kindOf, onBook }: Props) {
  const [start] = span;
  const { open, blocks, name } = lane.resource;
  const shownOpen = union(open.map((piece) => within(piece, span)));
  const away = blocks.map(({ from, to }): Interval => [from, to]);
  const bookable = subtract(shownOpen, union([...away, [0, Math.min(past, minutesInDay)]]));
  const buffers = items.flatMap(({ key, from, to, takenFrom, takenTo }): readonly (readonly [string, Interval])[] => [
    [`${key}:before`, [takenFrom, from]],
    [`${key}:after`, [to, takenTo]],
  ]);
  const book = (event: MouseEvent<HTMLElement>, from: number) => {
    const inside = (event.clientY - event.currentTarget.getBoundingClientRect().top) / minuteHeight;
    onBook?.(Math.floor((from + (event.detail === 0 ? 0 : inside)) / step) * step);
  };
  return (
    <>
      {shownOpen.map(([from, to]) => (
        <div key={from} className="lane-open" style={placed(start, from, to)} />
      ))}
      {onBook &&
        bookable.map(([from, to]) => (
          <button
            key={from}
            type="button"
            tabIndex={-1}
            className="lane-bookable"
            style={placed(start, from, to)}
            aria-label={`${boardWords.bookHere(name)} ${minuteClock(from)}–${minuteClock(to)}`}
            onClick={(event) => book(event, from)}
          />
        ))}
      {blocks.map(({ leaveId, from, to }) => {
        const kind = kindOf(leaveId);
        return (
          <div key={`${leaveId}:${from}`} className="lane-away" style={placed(start, ...within([from, to], span))}>
            <span>{kind === undefined ? boardWords.away : leaveKindWords[kind]}</span>
          </div>
        );
      })}
      {buffers
        .filter(([, [from, to]]) => to > from)
        .map(([key, [from, to]]) => (
          <div key={key} className="lane-buffer" style={placed(start, from, to)} />
        ))}
    </>
  );
}
