import type { Problem, Reply } from "@shared/contract/problem";
import { isFinal } from "@/check-in/outgoing";
import { readStored, writeStored } from "@/platform/stored";
import { createStore, type Store } from "./store";
import { createTryAgain } from "./try-again";

/** Something on its way to the clinic, and its answer once it is there. */
export interface Queued<J, R> {
  readonly job: J;
  /** Raised when the job changes on its way: then it is sent once more. */
  readonly turn: number;
  readonly state: "waiting" | "sending" | "sent" | "refused";
  readonly receipt?: R;
  readonly problem?: Problem;
}

export interface Queue<J, R> {
  readonly store: Store<readonly Queued<J, R>[]>;
  find(id: string): Queued<J, R> | undefined;
  /** Takes a job over, or its newer form, and sends it in the background. */
  put(job: J): Promise<void>;
  sendPending(): Promise<void>;
  drop(id: string): void;
  clear(): void;
}

interface QueueOptions<J, R> {
  /** The place on the phone. */
  readonly name: string;
  /** So many that have arrived stay, so that their answer can be read again. */
  readonly mostKept: number;
  send(job: J): Promise<Reply<R>>;
  /** What stays of a job once it has arrived. */
  afterwards?(job: J): J;
  /** Refusals after which no more of it stays than of one that has arrived. */
  isOver?(problem: Problem): boolean;
}

/** Whether it still has to be sent. */
export const isWaiting = ({ state }: Pick<Queued<unknown, unknown>, "state">): boolean =>
  state === "waiting" || state === "sending";

type Settling<J, R> = Required<Pick<QueueOptions<J, R>, "afterwards" | "isOver">>;

function settled<J, R>(
  now: Queued<J, R>,
  turn: number,
  reply: Reply<R>,
  { afterwards, isOver }: Settling<J, R>,
): Queued<J, R> {
  const newest = now.turn === turn;
  if (reply.ok) {
    const { problem: _, ...rest } = now;
    const state = newest ? "sent" : "waiting";
    return { ...rest, job: newest ? afterwards(now.job) : now.job, state, receipt: reply.data };
  }
  const { problem } = reply;
  if (!newest || !isFinal(problem)) return { ...now, state: "waiting", problem };
  return { ...now, job: isOver(problem) ? afterwards(now.job) : now.job, state: "refused", problem };
}

/** Jobs that are kept on the phone until the clinic has answered, sent again and again without a network. */
export function createQueue<J extends { readonly id: string }, R>(options: QueueOptions<J, R>): Queue<J, R> {
  const { name, mostKept, send, afterwards = (job) => job, isOver = () => false } = options;
  const store = createStore<readonly Queued<J, R>[]>(readStored<readonly Queued<J, R>[]>(name) ?? []);
  const underWay = new Set<string>();
  const find = (id: string) => store.get().find(({ job }) => job.id === id);
  const keep = (all: readonly Queued<J, R>[]) => {
    store.set(all);
    writeStored(name, all);
  };
  const put = (one: Queued<J, R>) => keep(store.get().map((other) => (other.job.id === one.job.id ? one : other)));

  async function attempt(id: string): Promise<void> {
    const first = find(id);
    if (first === undefined || underWay.has(id)) return;
    underWay.add(id);
    put({ ...first, state: "sending" });
    const reply = await send(first.job);
    underWay.delete(id);
    const now = find(id);
    if (now === undefined) return;
    put(settled(now, first.turn, reply, { afterwards, isOver }));
    if (reply.ok && now.turn !== first.turn) await attempt(id);
  }
  async function sendPending(): Promise<void> {
    for (const { job } of store.get().filter(isWaiting)) await attempt(job.id);
    tryAgain.later();
  }
  const tryAgain = createTryAgain(sendPending, () => store.get().some(isWaiting));

  return {
    store,
    find,
    sendPending,
    put(job) {
      const known = find(job.id);
      const others = store.get().filter((one) => one !== known);
      const done = others.filter((one) => !isWaiting(one));
      const rest = others.filter((one) => isWaiting(one) || done.indexOf(one) < mostKept - 1);
      keep([{ ...known, job, turn: (known?.turn ?? 0) + 1, state: "waiting" }, ...rest]);
      return sendPending();
    },
    drop: (id) => keep(store.get().filter(({ job }) => job.id !== id)),
    clear() {
      tryAgain.stop();
      store.set([]);
    },
  };
}
