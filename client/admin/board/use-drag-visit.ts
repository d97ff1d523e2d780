import type { DeskAppointment } from "@shared/contract/desk-views";
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from "react";
import { type FreePlace, freePlaces } from "../booking/free-place";
import { type SlotQuestion, useFreeSlots } from "../booking/use-free-slots";
import { minuteHeight } from "./board-span";
import { laneKey } from "./lane";

/** A block on its way to another place. */
export interface Dragging {
  readonly appointment: DeskAppointment;
  /** How far below its upper edge the block was taken, in minutes. */
  readonly grip: number;
  /** The column under the pointer, and the minute at which the block's upper edge is. */
  readonly over: { readonly lane: string; readonly at: number } | undefined;
}

/** Pixels a pointer must travel before a press counts as dragging. */
const slack = 5;
/** Minutes around a free start within which a block snaps to it. */
const reach = 20;

function under(event: PointerEvent, grip: number, start: number): Dragging["over"] {
  const lane = document
    .elementsFromPoint(event.clientX, event.clientY)
    .find((element) => element instanceof HTMLElement && element.dataset["lane"] !== undefined);
  if (!(lane instanceof HTMLElement)) return undefined;
  const at = start + (event.clientY - lane.getBoundingClientRect().top) / minuteHeight - grip;
  return { lane: lane.dataset["lane"] ?? "", at };
}

/** The free place nearest to where a block is held. */
function nearest(places: readonly FreePlace[], over: Dragging["over"]): FreePlace | undefined {
  if (!over) return undefined;
  return places
    .filter((place) => laneKey(place.resourceId, place.date) === over.lane && Math.abs(place.at - over.at) <= reach)
    .sort((one, other) => Math.abs(one.at - over.at) - Math.abs(other.at - over.at))[0];
}

/**
 * Dragging a block: where it may go comes from the server while it is on its way, and letting go over a free place
 * proposes it. Nothing is moved by this.
 */
export function useDragVisit(
  start: number,
  days: Pick<SlotQuestion, "from" | "days">,
  onPropose: (appointment: DeskAppointment, place: FreePlace) => void,
) {
  const [dragging, setDragging] = useState<Dragging>();
  const stop = useRef<() => void>(undefined);
  const moving = dragging?.appointment;
  const slots = useFreeSlots(moving && { serviceId: moving.serviceId, moving: moving.appointmentId, ...days });
  const places = moving && !slots.isPlaceholderData ? freePlaces(slots.data ?? []) : [];
  const target = nearest(places, dragging?.over);
  const latest = useRef({ target, onPropose });
  latest.current = { target, onPropose };
  useEffect(() => () => stop.current?.(), []);

  const begin = (event: ReactPointerEvent<HTMLElement>, appointment: DeskAppointment) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const [fromX, fromY] = [event.clientX, event.clientY];
    const grip = (fromY - event.currentTarget.getBoundingClientRect().top) / minuteHeight;
    let moved = false;
    const end = () => {
      stop.current?.();
      setDragging(undefined);
    };
    const onMove = (at: PointerEvent) => {
      if (!moved && Math.hypot(at.clientX - fromX, at.clientY - fromY) < slack) return;
      moved = true;
      setDragging({ appointment, grip, over: under(at, grip, start) });
    };
    const onUp = () => {
      const place = latest.current.target;
      if (moved && place) latest.current.onPropose(appointment, place);
      if (moved) window.addEventListener("click", swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
      end();
    };
    const onKey = (key: KeyboardEvent) => {
      if (key.key === "Escape") end();
    };
    const listeners = new AbortController();
    stop.current = () => listeners.abort();
    const { signal } = listeners;
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", onUp, { signal });
    window.addEventListener("pointercancel", end, { signal });
    window.addEventListener("keydown", onKey, { signal, capture: true });
  };
  return { dragging, places, target, looking: moving !== undefined && slots.isFetching, begin };
}

/** The press that ended a drag opens nothing. */
function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
