import type { Slot } from "@shared/appointment/free-slots";
import { nearestSlots } from "@shared/appointment/nearest-slots";
import type { Service } from "@shared/appointment/service";
import { slotStartsAt } from "@shared/appointment/slot-id";
import { minutes } from "@shared/calendar/instant";
import type { Random } from "../random";
import type { Agenda } from "./agenda";
import type { Wish } from "./wish";

const anyTime = 24 * 60;

function near(slots: readonly Slot[], { on, at, within = anyTime }: Wish, random: Random): readonly Slot[] {
  const [first, ...others] = slots;
  if (first === undefined) return [];
  if (at === undefined) return [random.pick([first, ...others])];
  const wanted = slotStartsAt({ date: on, at });
  return nearestSlots(slots, wanted, 1).filter(({ startsAt }) => Math.abs(startsAt - wanted) <= minutes(within));
}

/** A free slot that comes up to the wish; the wished provider is asked first. */
export function pickSlot(agenda: Agenda, service: Service, wish: Wish, random: Random): Slot | undefined {
  const wanted = wish.only ?? wish.rather;
  const best = near(agenda.free(service, wish.on, wanted), wish, random);
  const others =
    best.length > 0 || wish.only !== undefined || wanted === undefined
      ? best
      : near(agenda.free(service, wish.on), wish, random);
  return others[0];
}
