import { after, clinicTime, type Instant, minutes } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import { assignResources } from "./assign-resources";
import { holdersNow } from "./busy-time";
import { type Calendar, sheetOn } from "./calendar";
import { type Interval, intersect, overlap, union } from "./interval";
import type { Resource } from "./resource";
import type { Service } from "./service";
import { type SlotName, slotId } from "./slot-id";
import { offeredStarts, onGrid, startWindows } from "./start-windows";

/** A time at which a service can be had. */
export interface Slot extends SlotName {
  readonly slotId: string;
  readonly startsAt: Instant;
  /** How many more people it takes. */
  readonly left: number;
}

/** What to look for: on which days, between which moments (`to` excluded), and with whom, if that matters. */
export interface SlotSearch {
  readonly days: readonly LocalDate[];
  readonly from: Instant;
  readonly to: Instant;
  readonly resourceId?: string;
}

/** Whether two needs could be met by the same resource, so that each start has to be tried. */
function sharesCandidates({ needs }: Service): boolean {
  const all = needs.flatMap(({ anyOf }) => [...new Set(anyOf)]);
  return new Set(all).size < all.length;
}

/** Starts at which some resource is free for every need but the first. */
function othersFree(service: Service, calendar: Calendar, date: LocalDate, now: Instant): readonly Interval[] {
  return service.needs.slice(1).reduce(
    (common, { anyOf }) => {
      const some = anyOf.flatMap((id) => {
        const resource = calendar.resources.get(id);
        return resource ? startWindows(service, resource, date, sheetOn(calendar, id, date), now) : [];
      });
      return intersect(common, union(some));
    },
    offeredStarts(service, date),
  );
}

function startsIn(windows: readonly Interval[], { sessions, step }: Service): readonly number[] {
  const starts: number[] = [];
  for (const [from, to] of windows) {
    if (sessions !== undefined) for (let at = from; at < to; at++) starts.push(at);
    else for (let at = Math.ceil(from / step) * step; at < to; at += step) starts.push(at);
  }
  return starts;
}

/** Slots that have people in them and room for more; none of a class that leave has broken. */
function joinable(service: Service, calendar: Calendar, date: LocalDate, leadId: string, now: Instant) {
  const sheet = sheetOn(calendar, leadId, date);
  if (service.capacity === 1 || sheet === undefined) return [];
  return sheet.claims.flatMap((claim) => {
    const left = service.capacity - holdersNow(claim, now).length;
    const joins = claim.serviceId === service.id && claim.slotId.endsWith(`@${leadId}`);
    const broken = sheet.blocks.some(({ from, to }) => overlap([from, to], [claim.from, claim.to]));
    return joins && !broken && left > 0 && left < service.capacity ? [{ at: claim.at, left }] : [];
  });
}

/** What one day is searched with; found once for all providers. */
interface SearchedDay {
  readonly service: Service;
  readonly calendar: Calendar;
  readonly date: LocalDate;
  readonly midnight: Instant;
  /** Starts at which everything but the provider is free. */
  readonly others: readonly Interval[];
  /** Every start has to be tried, because needs share resources. */
  readonly exact: boolean;
  readonly now: Instant;
}

function slotsOf({ service, calendar, date, midnight, others, exact, now }: SearchedDay, resource: Resource): Slot[] {
  const slots: Slot[] = [];
  const { id: serviceId } = service;
  const { id: resourceId } = resource;
  const add = (at: number, left: number) => {
    const id = slotId({ serviceId, date, at, resourceId });
    slots.push({ slotId: id, serviceId, date, at, resourceId, startsAt: after(midnight, minutes(at)), left });
  };
  const windows = startWindows(service, resource, date, sheetOn(calendar, resourceId, date), now);
  for (const at of startsIn(intersect(windows, others), service)) {
    const name = { serviceId, date, at, resourceId };
    if (!exact || assignResources(service, name, calendar, now)) add(at, service.capacity);
  }
  for (const { at, left } of joinable(service, calendar, date, resourceId, now)) add(at, left);
  return slots;
}

/**
 * Every free slot of a service: hours minus what is taken, intersected over all that the service needs, on whole minutes
 * of the clinic's day. Sorted by time, then in the order in which the service names its providers.
 */
export function freeSlots(service: Service, calendar: Calendar, search: SlotSearch, now: Instant): readonly Slot[] {
  if (!service.active) return [];
  const exact = sharesCandidates(service);
  const leads = service.needs[0].anyOf
    .filter((id) => search.resourceId === undefined || id === search.resourceId)
    .flatMap((id) => calendar.resources.get(id) ?? []);
  return search.days.flatMap((date) => {
    const others = othersFree(service, calendar, date, now);
    if (others.length === 0 && service.capacity === 1) return [];
    const day = { service, calendar, date, midnight: clinicTime(date, 0), others, exact, now };
    return leads
      .flatMap((resource) => slotsOf(day, resource))
      .filter(({ startsAt }) => search.from <= startsAt && startsAt < search.to)
      .sort((one, other) => one.startsAt - other.startsAt);
  });
}

/** Whether a named time is one the service is offered at, be it free or taken. */
export function isOffered(service: Service, calendar: Calendar, { date, at, resourceId }: SlotName): boolean {
  const resource = calendar.resources.get(resourceId);
  if (!resource || !service.active || !service.needs[0].anyOf.includes(resourceId) || !onGrid(service, at))
    return false;
  const sheet = sheetOn(calendar, resourceId, date);
  const claimed = sheet?.claims.some((claim) => claim.serviceId === service.id && claim.at === at) ?? false;
  const untouched = sheet && { ...sheet, blocks: [], claims: [] };
  const windows = startWindows(service, resource, date, untouched, 0 as Instant);
  return claimed || intersect(windows, offeredStarts(service, date)).some(([from, to]) => from <= at && at < to);
}
