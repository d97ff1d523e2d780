import type { Interval } from "@shared/appointment/interval";
import type { DeskAppointment, LeaveKind } from "@shared/contract/desk-views";
import type { PointerEvent, ReactNode } from "react";
import { boardWords } from "../words/board-words";
import { placed } from "./board-span";
import type { Lane } from "./lane";
import { LaneGround } from "./lane-ground";
import { type LaneItem, laneItems } from "./lane-items";
import { sideBySide } from "./side-by-side";
import { VisitBlock } from "./visit-block";

/** What every column of a board knows of the whole board. */
export interface ColumnTools {
  readonly span: Interval;
  /** The appointment or the class that is open. */
  readonly openedId: string | undefined;
  /** The appointment that is being moved. */
  readonly liftedId: string | undefined;
  readonly kindOf: (leaveId: string) => LeaveKind | undefined;
  readonly capacityOf: (serviceId: string) => number;
  readonly mayDrag: (appointment: DeskAppointment) => boolean;
  readonly onOpen: (item: LaneItem) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, appointment: DeskAppointment) => void;
  readonly onBook: ((lane: Lane, at: number) => void) | undefined;
}

interface Props {
  readonly lane: Lane;
  readonly tools: ColumnTools;
  readonly past: number;
  /** Marks of a move that is under way. */
  readonly children?: ReactNode;
}

const isVisit = (
  appointments: readonly DeskAppointment[],
): appointments is readonly [DeskAppointment, ...DeskAppointment[]] => appointments.length > 0;

/** One resource's day from the first hour to the last. */
export function LaneColumn({ lane, tools, past, children }: Props) {
  const [start, end] = tools.span;
  const items = laneItems(lane);
  const across = sideBySide(items);
  const { onBook } = tools;
  return (
    <div className="lane" data-lane={lane.key} style={{ height: placed(start, start, end).height }}>
      <LaneGround
        lane={lane}
        items={items}
        span={tools.span}
        past={past}
        kindOf={tools.kindOf}
        onBook={onBook && ((at) => onBook(lane, at))}
      />
      {items.map((item, index) => {
        const { appointments } = item;
        if (!isVisit(appointments)) {
          return (
            <div key={item.key} className="lane-held" style={placed(start, item.from, item.to)}>
              {boardWords.held}
            </div>
          );
        }
        const [first] = appointments;
        const isClass = item.key.startsWith("class:");
        const mayDrag = !isClass && item.leads && tools.mayDrag(first);
        return (
          <VisitBlock
            key={item.key}
            item={{ ...item, appointments }}
            start={start}
            across={across[index] ?? { place: 0, of: 1 }}
            opened={tools.openedId === (isClass ? first.slotId : first.appointmentId)}
            lifted={tools.liftedId === first.appointmentId}
            mayDrag={mayDrag}
            capacity={isClass ? tools.capacityOf(first.serviceId) : 0}
            onOpen={() => tools.onOpen(item)}
            onGrab={(event) => mayDrag && tools.onGrab(event, first)}
          />
        );
      })}
      {children}
    </div>
  );
}
