import type { CheckInReceipt } from "@shared/contract/patient-views";
import type { Reply } from "@shared/contract/problem";
import { createStore } from "@/care/store";
import { createTryAgain } from "@/care/try-again";
import { forgetPhoto } from "@/platform/photo";
import { readStored, writeStored } from "@/platform/stored";
import { dropDraft } from "./draft";
import { isFinal, isPending, type Outgoing } from "./outgoing";
import { sendCheckIn } from "./send-check-in";

const name = "outbox";
/** Sent ones stay a while so that their receipt can be read again. */
const mostKept = 5;

const store = createStore<readonly Outgoing[]>(readStored<readonly Outgoing[]>(name) ?? []);
const underWay = new Set<string>();
const tryAgain = createTryAgain(sendPending, () => store.get().some(isPending));

function keep(all: readonly Outgoing[]): boolean {
  store.set(all);
  return writeStored(name, all);
}

const change = (id: string, patch: Partial<Outgoing>): boolean =>
  keep(store.get().map((one) => (one.draft.id === id ? { ...one, ...patch } : one)));

function settle(outgoing: Outgoing, reply: Reply<CheckInReceipt>): void {
  const { id, photos } = outgoing.draft;
  if (reply.ok) {
    for (const { place } of photos) forgetPhoto(place);
    const draft = { ...outgoing.draft, photos: [] };
    change(id, { draft, state: "sent", receipt: reply.data });
  } else change(id, { state: isFinal(reply.problem) ? "refused" : "waiting", problem: reply.problem });
}

async function attempt(outgoing: Outgoing): Promise<void> {
  const { id } = outgoing.draft;
  if (underWay.has(id)) return;
  underWay.add(id);
  change(id, { state: "sending" });
  try {
    settle(outgoing, await sendCheckIn(outgoing, (uploaded) => change(id, { uploaded })));
  } finally {
    underWay.delete(id);
  }
}

/** Sends everything that has not arrived; asked for again when the app or the network comes back. */
async function sendPending(): Promise<void> {
  for (const outgoing of store.get().filter(isPending)) await attempt(outgoing);
  tryAgain.later();
}

/** The id under which a draft's red signs are reported before it is complete. */
export const interruptedId = (draftId: string): string => `${draftId}-red`;

/** Check-ins handed in on this phone: nothing leaves it before the clinic's receipt is there. */
export const outbox = {
  store,
  find: (id: string): Outgoing | undefined => store.get().find(({ draft }) => draft.id === id),
  sendPending,
  /** Takes over a finished draft and sends it in the background. The same id twice is one check-in. */
  handIn(outgoing: Omit<Outgoing, "state" | "uploaded">): Promise<void> {
    const { id, episodeId } = outgoing.draft;
    if (outbox.find(id) === undefined) {
      const superseded = (one: Outgoing) => one.state !== "sent" && one.draft.id === interruptedId(id);
      const others = store.get().filter((one) => !superseded(one) && (isPending(one) || one.state === "refused"));
      const done = store.get().filter((one) => !others.includes(one) && !superseded(one));
      const first: Outgoing = { ...outgoing, uploaded: {}, state: "waiting" };
      // the draft goes only when its successor is safely kept, and stays when there is more to fill in
      const kept = keep([first, ...others, ...done.slice(0, mostKept)]);
      if (kept && outgoing.interrupted !== true) dropDraft(episodeId);
    }
    return sendPending();
  },
  /** Forgets one that the clinic refused. */
  drop: (id: string): boolean => keep(store.get().filter(({ draft }) => draft.id !== id)),
  clear(): void {
    tryAgain.stop();
    store.set([]);
  },
};
