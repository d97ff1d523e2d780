import type { Instant } from "@shared/calendar/instant";
import type { MyWaiting } from "@shared/contract/appointment-views";
import { momentOf } from "@/care/moment-of";

/** A waiting-list entry for which a place is being kept. */
export type Offered = MyWaiting & { readonly offer: NonNullable<MyWaiting["offer"]> };

/** Whether a place is being kept for this person at that moment. */
export const hasOpenOffer = (entry: MyWaiting, now: Instant): entry is Offered =>
  entry.state === "offered" && entry.offer !== undefined && momentOf(entry.offer.holdUntil) > now;
