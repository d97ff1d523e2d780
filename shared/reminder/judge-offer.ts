import type { Offer } from "../appointment/waitlist";
import type { Instant } from "../calendar/instant";
import { clear, type MessageJudgement, tell } from "./judgement";

/** Judges the message about a place kept on the waiting list: only while that very offer stands. */
export function judgeOffer(step: string, offers: readonly Offer[], now: Instant): MessageJudgement {
  const offer = offers[Number(step) - 1];
  return offer?.outcome === "open" && now < offer.holdUntil ? tell : clear("offerEnded");
}
