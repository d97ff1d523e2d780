import type { Problem, Reply } from "@shared/contract/problem";
import { readStored, writeStored } from "@/platform/stored";
import { createStore, type Store } from "./store";

/** What a screen shows: the server's latest view, or the copy kept on the phone, and what went wrong. */
export interface Loaded<T> {
  readonly view?: T;
  readonly problem?: Problem;
  readonly loading: boolean;
  /** The view is the phone's copy of an earlier answer. */
  readonly kept: boolean;
}

export interface LoadedView<T> {
  readonly store: Store<Loaded<T>>;
  /** Asks the server; what is shown stays until the answer is there. */
  load(): Promise<void>;
  /** Puts a view that another answer brought along in its place. */
  replace(view: T): void;
  /** Forgets everything, for leaving. */
  clear(): void;
}

const nothing = { loading: true, kept: false };

/** A server view shared by screens. With `keepAs` its last answer is kept, so that the screen opens without a network. */
export function createLoadedView<T>(ask: () => Promise<Reply<T>>, keepAs?: string): LoadedView<T> {
  const store = createStore<Loaded<T>>(nothing);
  let asked = 0;
  const copy = (): Loaded<T> => {
    const view = keepAs === undefined ? undefined : readStored<T>(keepAs);
    return view === undefined ? nothing : { view, kept: true, loading: true };
  };
  const replace = (view: T) => {
    store.set({ view, loading: false, kept: false });
    if (keepAs !== undefined) writeStored(keepAs, view);
  };
  return {
    store,
    replace,
    async load() {
      const turn = ++asked;
      const shown = store.get();
      store.set(shown.view === undefined ? copy() : { ...shown, loading: true });
      const reply = await ask();
      if (turn !== asked) return;
      if (reply.ok) return replace(reply.data);
      const { view } = store.get();
      const kept = view === undefined ? {} : { view };
      store.set({ ...kept, problem: reply.problem, loading: false, kept: view !== undefined });
    },
    clear() {
      asked += 1;
      store.set(nothing);
    },
  };
}
