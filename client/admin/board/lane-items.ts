import { overlap } from "@shared/appointment/interval";
import { clinicMinuteOfDay } from "@shared/calendar/instant";
import type { DeskAppointment } from "@shared/contract/desk-views";
import { isAhead } from "@shared/visit/visit-state";
import { classSessionsOf, isInClass } from "../visit/class-sessions-of";
import type { Lane } from "./lane";

/** Something that stands in a column for some minutes. */
export interface LaneItem {
  readonly key: string;
  /** Minutes after midnight of the appointment itself. */
  readonly from: number;
  readonly to: number;
  /** With the buffers before and after. */
  readonly takenFrom: number;
  readonly takenTo: number;
  /** Several for a class; none for a place that is kept for the waiting list. */
  readonly appointments: readonly DeskAppointment[];
  /** The column is who or what the appointment is with, not only a room it takes. */
  readonly leads: boolean;
  /** Runs into leave of this resource and has to be moved. */
  readonly broken: boolean;
}

const startOf = ({ startsAt }: DeskAppointment): number => clinicMinuteOfDay(startsAt);
const endOf = (one: DeskAppointment): number => startOf(one) + Math.round((one.endsAt - one.startsAt) / 60_000);

function visitItem(lane: Lane, appointments: readonly [DeskAppointment, ...DeskAppointment[]]): LaneItem {
  const [first] = appointments;
  const claim = first.walkIn ? undefined : lane.resource.taken.find(({ slotId }) => slotId === first.slotId);
  const [from, to] = [startOf(first), endOf(first)];
  return {
    key: isInClass(first) ? `class:${first.slotId}` : first.appointmentId,
    from,
    to,
    takenFrom: Math.min(from, claim?.from ?? from),
    takenTo: Math.max(to, claim?.to ?? to),
    appointments,
    leads: first.resourceIds[0] === lane.resource.resourceId,
    broken: isAhead(first.state) && lane.resource.blocks.some((block) => overlap([from, to], [block.from, block.to])),
  };
}

/** A class is one block whoever signed up; everything else stands for itself. */
const grouped = (appointments: readonly DeskAppointment[]) => [
  ...classSessionsOf(appointments),
  ...appointments.filter((one) => !isInClass(one)).map((one): readonly [DeskAppointment] => [one]),
];

/** What stands in a column, by time: visits, classes, and places that are kept for somebody on the waiting list. */
export function laneItems(lane: Lane): readonly LaneItem[] {
  const shown = lane.appointments.filter(({ state }) => state !== "cancelled");
  const known = new Set(shown.map(({ slotId }) => slotId));
  const held = lane.resource.taken
    .filter(({ slotId }) => !known.has(slotId))
    .map(({ slotId, from, to }) => ({
      key: `held:${slotId}`,
      from,
      to,
      takenFrom: from,
      takenTo: to,
      appointments: [],
      leads: true,
      broken: false,
    }));
  const items = [...grouped(shown).map((group) => visitItem(lane, group)), ...held];
  return items.sort((one, other) => one.from - other.from || one.to - other.to);
}
