import { clinicTime, type Instant } from "../calendar/instant";
import { type LocalDate, parseLocalDate } from "../calendar/local-date";

/** What a slot's id says: which service, when, and with whom or what. */
export interface SlotName {
  readonly serviceId: string;
  readonly date: LocalDate;
  /** Start, in minutes after midnight. */
  readonly at: number;
  readonly resourceId: string;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `<service>@2026-11-23T0930@<resource>`: the same slot always has the same id. */
export const slotId = ({ serviceId, date, at, resourceId }: SlotName): string =>
  `${serviceId}@${date}T${two(Math.floor(at / 60))}${two(at % 60)}@${resourceId}`;

/** Reads a slot's id; `undefined` for text that is none. */
export function readSlotId(text: string): SlotName | undefined {
  const parts = /^([^@]+)@(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])([0-5]\d)@([^@]+)$/.exec(text);
  const [, serviceId, day, hour, minute, resourceId] = parts ?? [];
  const date = parseLocalDate(day ?? "");
  if (serviceId === undefined || resourceId === undefined || date === undefined) return undefined;
  return { serviceId, date, at: Number(hour) * 60 + Number(minute), resourceId };
}

/** The moment at which a slot begins. */
export const slotStartsAt = ({ date, at }: Pick<SlotName, "date" | "at">): Instant =>
  clinicTime(date, Math.floor(at / 60), at % 60);
