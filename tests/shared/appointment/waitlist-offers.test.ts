import type { Offer } from "@shared/appointment/waitlist";
import { endOffers, lapseOffers, mayBeOffered, standingOffer } from "@shared/appointment/waitlist-offers";
import type { Instant } from "@shared/calendar/instant";

const at = (moment: number) => moment as Instant;
const offer = (outcome: Offer["outcome"], holdUntil: number): Offer => ({
  slotId: "review@2026-11-25T1000@zhou",
  startsAt: at(1000),
  with: "周明 主任医师",
  offeredAt: at(0),
  holdUntil: at(holdUntil),
  outcome,
});
const outcomes = (offers: readonly Offer[]) => offers.map(({ outcome }) => outcome);

test("a place is kept to the end of the hold, and not a moment longer", () => {
  expect(standingOffer([offer("open", 10)], at(9))).toBeDefined();
  expect(standingOffer([offer("open", 10)], at(10))).toBeUndefined();
  expect(standingOffer([offer("declined", 10), offer("taken", 10), offer("lapsed", 10)], at(9))).toBeUndefined();
});

test("an offer lapses only when nobody answered it in time; what was answered stays as it was", () => {
  const offers = [offer("declined", 5), offer("taken", 5), offer("open", 5), offer("open", 20)];
  expect(outcomes(lapseOffers(offers, at(10)))).toEqual(["declined", "taken", "lapsed", "open"]);
});

test("an answer ends the offer that stands; one that came too late ends nothing", () => {
  expect(outcomes(endOffers([offer("lapsed", 5), offer("open", 20)], "declined", at(10)))).toEqual([
    "lapsed",
    "declined",
  ]);
  expect(outcomes(endOffers([offer("open", 10)], "taken", at(10)))).toEqual(["lapsed"]);
});

test.each([
  ["waiting", [], true],
  ["offered", [offer("open", 20)], false],
  ["offered", [offer("open", 10)], true],
  ["booked", [offer("taken", 10)], false],
  ["closed", [], false],
] as const)("who is %s with the offers %j may be offered a place: %s", (state, offers, may) => {
  expect(mayBeOffered({ state, offers }, at(10))).toBe(may);
});
