import type { Instant } from "@shared/calendar/instant";
import type { PathwayId } from "@shared/pathway/pathway";
import type { Handling, HandlingStep } from "@shared/triage/handling";
import type { Urgency } from "@shared/triage/judgement";
import { type QueuePlace, queueRank } from "@shared/triage/queue-place";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { CheckInRecord } from "./records";
import { table } from "./table";

const checkIns = table<CheckInRecord>("checkIns");

/** Stores a check-in; answers the one that stands under its id, which is an earlier one when the id was used before. */
export async function storeCheckIn(record: CheckInRecord): Promise<CheckInRecord> {
  if (await checkIns.insert(record)) return record;
  return (await checkIns.get(record._id)) ?? record;
}

export const checkInsWithIds = (ids: readonly string[]): Promise<readonly CheckInRecord[]> =>
  checkIns.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Check-ins of one episode, newest first, before a moment if given. */
export const checkInsOf = (episodeId: string, limit: number, before?: Instant): Promise<readonly CheckInRecord[]> =>
  checkIns.find(
    { episodeId, ...(before === undefined ? {} : { at: command.lt(before) }) },
    { sort: { at: "desc" }, limit },
  );

/** Which of these planned check-ins were made (`<episode id>:<task id>`). */
export async function madeOf(episodeTasks: readonly string[]): Promise<ReadonlySet<string>> {
  const made = await checkIns.find({ episodeTask: command.in([...episodeTasks]) }, { limit: 1000 });
  return new Set(made.flatMap(({ episodeTask }) => episodeTask ?? []));
}

export interface QueueFilter {
  readonly state: "open" | "closed";
  readonly urgency?: Urgency | undefined;
  readonly pathwayId?: PathwayId | undefined;
}

/** The stretch of queue keys a filter covers: keys are `<rank>:…`, and `;` is the character after `:`. */
function keysOf({ state, urgency }: QueueFilter): readonly [from: string, to: string] {
  if (state === "closed") return [`${queueRank.closed}:`, `${queueRank.closed};`];
  if (urgency !== undefined) return [`${queueRank[urgency]}:`, `${queueRank[urgency]};`];
  return [`${queueRank.red}:`, `${queueRank.none};`];
}

/** A page of the inbox, most urgent first. One read whatever the size of the clinic. */
export async function inboxPage(filter: QueueFilter, cursor: string | undefined, limit: number) {
  const [from, to] = keysOf(filter);
  const after = cursor === undefined ? command.gte(from) : command.gt(decodeCursor(cursor));
  const closedAs = filter.state === "closed" ? filter.urgency : undefined;
  const where = {
    ...(filter.pathwayId === undefined ? {} : { pathwayId: filter.pathwayId }),
    ...(closedAs === undefined ? {} : { "judgement.urgency": closedAs }),
    "queue.key": after.and(command.lt(to)),
  };
  const rows = await checkIns.find(where, { sort: { "queue.key": "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ queue }) => queue.key);
}

export function countQueue(urgency: Urgency): Promise<number> {
  const [from, to] = keysOf({ state: "open", urgency });
  return checkIns.count({ "queue.key": command.gte(from).and(command.lt(to)) });
}

/** Notes that WeChat calls a photo risky; twice is once. */
export const flagPhoto = (id: string, fileId: string): Promise<boolean> =>
  checkIns.update({ _id: id }, { flaggedPhotos: command.addToSet(fileId) });

/** The change that appends a step; made only while the check-in still stands where the decision was taken. */
export const handlingChange = (handling: Handling, step: HandlingStep, queue: QueuePlace) => ({
  "handling.state": handling.state,
  "handling.steps": command.push([step]),
  queue: command.set(queue),
});

/** Appends a step unless somebody else changed the state in the meantime. */
export const addStep = (id: string, before: Handling, handling: Handling, step: HandlingStep, queue: QueuePlace) =>
  checkIns.update({ _id: id, "handling.state": before.state }, handlingChange(handling, step, queue));
