import type { Instant } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import type { MessageState } from "@shared/message/message";
import { messageOrder, type OutboxList } from "@shared/message/message-order";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { MessageRecord } from "./message-records";
import { table, type Where } from "./table";

const messages = table<MessageRecord>("messages");
const perRead = 1000;

/** Plans rows of the outbox; those planned before stay as they are. */
export const planMessages = (records: readonly MessageRecord[]): Promise<void> => messages.insertMissing(records);

export const findMessage = (id: string): Promise<MessageRecord | undefined> => messages.get(id);

/** The rows to look at now, longest due first: those whose time came, and those whose sender never came back. */
export const dueMessages = (
  now: Instant,
  limit: number,
  shards?: readonly number[],
): Promise<readonly MessageRecord[]> =>
  messages.find(
    { ...(shards === undefined ? {} : { shard: command.in([...shards]) }), lookAt: command.lte(now) },
    { sort: { lookAt: "asc" }, limit },
  );

/** How many rows there are to look at now. */
export const countDue = (now: Instant): Promise<number> => messages.count({ lookAt: command.lte(now) });

/** A page of one list of the outbox. */
export async function outboxPage(list: OutboxList, cursor: string | undefined, limit: number) {
  const rows = await messages.find({ order: inState(list, cursor) }, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** The message that WeChat knows under this id. */
export const messageSentAs = async (msgId: string): Promise<MessageRecord | undefined> =>
  (await messages.find({ msgId }, { limit: 1 }))[0];

const lists: readonly OutboxList[] = ["ahead", "sent", "unsent", "dropped"];
const timeOf = ({ settledAt, dueAt }: MessageRecord): Instant => settledAt ?? dueAt;

/** The newest messages about one patient, whatever became of them; those that lie ahead come first. */
export async function messagesOf(patientId: string, limit: number): Promise<readonly MessageRecord[]> {
  const found = await Promise.all(
    lists.map((list) => messages.find({ patientId, order: inState(list) }, { sort: { order: "asc" }, limit })),
  );
  return found
    .flat()
    .sort((one, other) => timeOf(other) - timeOf(one))
    .slice(0, limit);
}

/** What is still planned for these patients, and what this WeChat user was told and has not looked at: one read. */
export async function plannedAndUnread(openid: string, patientIds: readonly string[], limit: number) {
  const unseen = { to: openid, toldOrder: command.gt(""), seenAt: command.exists(false) };
  const planned = { patientId: command.in([...patientIds]), order: inState("ahead") };
  const where = patientIds.length === 0 ? unseen : command.or([planned, unseen]);
  const rows = await messages.find(where as Where, { sort: { order: "asc" }, limit }); // "ahead:" comes first
  const ahead = rows.filter(({ order }) => order.startsWith("ahead:"));
  return {
    planned: [...ahead].sort((one, other) => (one.order < other.order ? -1 : 1)),
    unread: rows.filter(({ to, toldAt, seenAt }) => to === openid && toldAt !== undefined && seenAt === undefined)
      .length,
  };
}

/** The part of what lies ahead that is due before a moment. */
const aheadUntil = (until: Instant, after?: string) =>
  command.gt(after ?? "ahead:").and(command.lt(`ahead:${oldestFirst(until, "")}`));

/** A page of everything that is due before a moment, by its time. */
export async function aheadPage(until: Instant, cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? "" : decodeCursor(cursor);
  const order = aheadUntil(until, after < "ahead:" ? "ahead:" : after);
  const rows = await messages.find({ order }, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** Everything about these patients that is due before a moment, by its time; read in as many pages as it takes. */
export async function plannedUntil(patientIds: readonly string[], until: Instant): Promise<readonly MessageRecord[]> {
  const found: MessageRecord[] = [];
  for (let after: string | undefined; patientIds.length > 0; ) {
    const page = await messages.find(
      { patientId: command.in([...patientIds]), order: aheadUntil(until, after) },
      { sort: { order: "asc" }, limit: perRead },
    );
    found.push(...page);
    after = page.at(-1)?.order;
    if (page.length < perRead) break;
  }
  return found;
}

/** How many messages are due before a moment; a last look at a check-in sends nothing. */
export const countAhead = (until: Instant): Promise<number> =>
  messages.count({ order: aheadUntil(until), step: command.neq("closed") });

/** The place in a list of ended messages right after everything that ended at a moment. */
const endedBefore = (list: OutboxList, at: Instant): string => `${list}:${newestFirst(at, "").slice(0, -1)};`;

/** How many messages came to their end in one list from a moment until before another, in one state if given. */
export const countEnded = (
  list: Exclude<OutboxList, "ahead">,
  from: Instant,
  to: Instant,
  state?: MessageState,
): Promise<number> =>
  messages.count({
    order: command.gt(endedBefore(list, to)).and(command.lt(endedBefore(list, from))),
    ...(state === undefined ? {} : { state }),
  });

/** Which of these messages still wait to be sent. */
export async function stillAhead(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await messages.find({ _id: command.in([...ids]), order: inState("ahead") }, { limit: ids.length });
  return new Set(found.map(({ _id }) => _id));
}

/** What is still planned for these patients, by its time. */
export const plannedFor = (patientIds: readonly string[], limit: number): Promise<readonly MessageRecord[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : messages.find(
        { patientId: command.in([...patientIds]), order: inState("ahead") },
        { sort: { order: "asc" }, limit },
      );

/** A page of what one WeChat user was told, newest first. */
export async function toldPage(openid: string, cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? "" : decodeCursor(cursor);
  const rows = await messages.find(
    { to: openid, toldOrder: command.gt(after) },
    { sort: { toldOrder: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ toldOrder }) => toldOrder ?? "");
}

/** Notes that the person has looked at everything told so far, or at one message. */
export const noteSeen = (openid: string, seenAt: Instant, messageId?: string): Promise<number> =>
  messages.updateAll(
    {
      to: openid,
      toldOrder: command.gt(""),
      seenAt: command.exists(false),
      ...(messageId === undefined ? {} : { _id: messageId }),
    },
    { seenAt },
  );

type Change = Partial<Omit<MessageRecord, "_id" | "state" | "order" | "lookAt">>;

/**
 * What is written when a row moves to another state. Its place in the lists follows from the state; `lookAt` is the next
 * look, or nothing once it has come to its end.
 */
export function stateChange(
  id: string,
  state: MessageState,
  at: Instant,
  change: Change & { readonly lookAt?: Instant },
) {
  const { lookAt, ...rest } = change;
  return { ...rest, state, order: messageOrder(state, at, id), lookAt: lookAt ?? command.remove() };
}

/** Puts off the next look at a row that nobody has moved meanwhile. */
export const lookLater = ({ _id, state }: Pick<MessageRecord, "_id" | "state">, lookAt: Instant): Promise<boolean> =>
  messages.update({ _id, state }, { lookAt });

/** Moves a row from one state to another; `false` when it is no longer in that state. */
export const moveMessage = (
  { _id, state }: Pick<MessageRecord, "_id" | "state">,
  to: MessageState,
  at: Instant,
  change: Change & { readonly lookAt?: Instant } = {},
): Promise<boolean> => messages.update({ _id, state }, stateChange(_id, to, at, change));
