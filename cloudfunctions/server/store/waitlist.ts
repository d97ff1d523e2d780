import type { LocalDate } from "@shared/calendar/local-date";
import type { WaitlistRecord } from "./appointment-records";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import { table } from "./table";

const waitlist = table<WaitlistRecord>("waitlist");

export const findEntry = (id: string): Promise<WaitlistRecord | undefined> => waitlist.get(id);

export const entriesWithIds = (ids: readonly string[]): Promise<readonly WaitlistRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : waitlist.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Entries of these patients, those that still wait first. */
export const entriesOf = (patientIds: readonly string[]): Promise<readonly WaitlistRecord[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : waitlist.find({ patientId: command.in([...patientIds]) }, { sort: { order: "desc" }, limit: 50 });

/** Those who wait for a service on days that are not over, who came first first. */
export const waitingFor = (serviceId: string, today: LocalDate, limit: number): Promise<readonly WaitlistRecord[]> =>
  waitlist.find({ serviceId, to: command.gte(today), order: inState("waiting") }, { sort: { order: "asc" }, limit });

/** A page of the list: who waits, oldest first, or who no longer does, newest first. */
export async function waitlistPage(
  state: "waiting" | "closed",
  serviceId: string | undefined,
  cursor: string | undefined,
  limit: number,
) {
  const rows = await waitlist.find(
    { ...(serviceId === undefined ? {} : { serviceId }), order: inState(state, cursor) },
    { sort: { order: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ order }) => order);
}
