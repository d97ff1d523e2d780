import type { PersonView, SlotView } from "@shared/contract/appointment-views";
import { createStore } from "@/care/store";
import { readStored, removeStored, writeStored } from "@/platform/stored";

/** A booking that was sent and whose answer has not come. It is kept, so that a repeat is the same booking. */
export interface Unanswered {
  /** Made once; every repeat carries it. */
  readonly requestId: string;
  readonly serviceId: string;
  readonly title: string;
  readonly slot: SlotView;
  readonly person: PersonView;
  /** The appointment this one takes the place of. */
  readonly moving?: string;
}

const name = "unansweredBooking";
const store = createStore<Unanswered | undefined>(readStored<Unanswered>(name));

export const unanswered = {
  /** The booking whose answer got lost, once that is known. */
  store,
  /** Before it is sent: should the app end now, it is there when the app starts again. */
  keep: (booking: Unanswered): boolean => writeStored(name, booking),
  /** No answer came. */
  lost: (booking: Unanswered): void => store.set(booking),
  drop(): void {
    store.set(undefined);
    removeStored(name);
  },
};
