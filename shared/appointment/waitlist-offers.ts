import type { Instant } from "../calendar/instant";
import type { Offer } from "./waitlist";

/** The offer that still keeps a place; somebody has at most one. */
export const standingOffer = (offers: readonly Offer[], now: Instant): Offer | undefined =>
  offers.find(({ outcome, holdUntil }) => outcome === "open" && now < holdUntil);

/** The offers with those that nobody answered in time put down as lapsed. */
export const lapseOffers = (offers: readonly Offer[], now: Instant): readonly Offer[] =>
  offers.map((offer) =>
    offer.outcome === "open" && offer.holdUntil <= now ? { ...offer, outcome: "lapsed" as const } : offer,
  );

/** The offers with the one that still stands ended; those that nobody answered in time have lapsed. */
export const endOffers = (offers: readonly Offer[], outcome: "taken" | "declined", now: Instant): readonly Offer[] =>
  lapseOffers(offers, now).map((offer) => (offer.outcome === "open" ? { ...offer, outcome } : offer));

/** Whether somebody on the list can be offered a place now: nobody is kept two at once. */
export const mayBeOffered = (
  { state, offers }: { readonly state: "waiting" | "offered" | "booked" | "closed"; readonly offers: readonly Offer[] },
  now: Instant,
): boolean => state === "waiting" || (state === "offered" && standingOffer(offers, now) === undefined);
