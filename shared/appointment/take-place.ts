import type { Instant } from "../calendar/instant";
import { holdersNow } from "./busy-time";
import type { Claim, DaySheet, Holder } from "./day-sheet";
import { overlap } from "./interval";
import type { Service } from "./service";
import type { SlotName } from "./slot-id";

/** A slot with its id. */
export type NamedSlot = SlotName & { readonly slotId: string };

function joined(claim: Claim, holder: Holder, capacity: number, now: Instant): Claim | undefined {
  const others = holdersNow(claim, now).filter(({ id }) => id !== holder.id);
  return others.length < capacity ? { ...claim, holders: [...others, holder] } : undefined;
}

function newClaim(service: Service, { slotId, at }: NamedSlot, holder: Holder): Claim {
  const from = at - service.bufferBefore;
  const end = at + service.minutes;
  return { slotId, serviceId: service.id, at, end, from, to: end + service.bufferAfter, holders: [holder] };
}

function takenOn(
  sheet: DaySheet,
  service: Service,
  slot: NamedSlot,
  holder: Holder,
  now: Instant,
): DaySheet | undefined {
  const live = sheet.claims.filter((claim) => holdersNow(claim, now).length > 0);
  const same = live.find(({ slotId }) => slotId === slot.slotId);
  if (same && sheet.blocks.some(({ from, to }) => overlap([from, to], [same.from, same.to]))) return undefined;
  if (same) {
    const more = joined(same, holder, service.capacity, now);
    return more && { ...sheet, claims: live.map((claim) => (claim === same ? more : claim)) };
  }
  const claim = newClaim(service, slot, holder);
  const isBusy = [...sheet.blocks, ...live].some(({ from, to }) => overlap([from, to], [claim.from, claim.to]));
  return isBusy ? undefined : { ...sheet, claims: [...live, claim].sort((one, other) => one.from - other.from) };
}

/**
 * The guard against double booking: gives somebody a place in a slot on the sheet of every resource it takes, or on none.
 * Answers the sheets as they then are; `undefined` when one of them is taken.
 */
export function takePlace(
  service: Service,
  slot: NamedSlot,
  sheets: readonly DaySheet[],
  holder: Holder,
  now: Instant,
): readonly DaySheet[] | undefined {
  const taken = sheets.flatMap((sheet) => takenOn(sheet, service, slot, holder, now) ?? []);
  return taken.length === sheets.length ? taken : undefined;
}

/** Gives a place back; the slot's time is free again when nobody is left in it. */
export const leavePlace = (sheet: DaySheet, slotId: string, holderId: string): DaySheet => ({
  ...sheet,
  claims: sheet.claims.flatMap((claim) => {
    if (claim.slotId !== slotId) return [claim];
    const holders = claim.holders.filter(({ id }) => id !== holderId);
    return holders.length > 0 ? [{ ...claim, holders }] : [];
  }),
});
