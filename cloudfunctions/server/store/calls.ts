import type { CallAttempt } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { callState } from "@shared/call/call-state";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { CallRecord } from "./records";
import { table } from "./table";

const calls = table<CallRecord>("calls");

/** Opens a call; one that stands under the id already is left as it is. */
export const openCall = (call: CallRecord): Promise<boolean> => calls.insert(call);

export const findCall = (id: string): Promise<CallRecord | undefined> => calls.get(id);

export const callsOf = (episodeId: string): Promise<readonly CallRecord[]> =>
  calls.find({ episodeId }, { sort: { openedAt: "desc" }, limit: 100 });

/** A page of the call list: open ones by the one due first, closed ones newest first. */
export async function callPage(state: "open" | "closed", cursor: string | undefined, limit: number) {
  const rows = await calls.find({ order: inState(state, cursor) }, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

export const countOpenCalls = (): Promise<number> => calls.count({ order: inState("open") });

/** Appends an attempt while the call still has as many as the caller saw; answers the call as it then stands. */
export async function addAttempt(call: CallRecord, attempt: CallAttempt): Promise<CallRecord | undefined> {
  const attempts = [...call.attempts, attempt];
  const state = callState(attempts);
  const order = callOrder(state, call.dueAt, attempts, call._id);
  const added = await calls.update(
    { _id: call._id, order: call.order, attempts: command.size(call.attempts.length) },
    { attempts: command.push([attempt]), state, order },
  );
  return added ? { ...call, attempts, state, order } : undefined;
}
