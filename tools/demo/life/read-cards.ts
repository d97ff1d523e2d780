import { after, clinicDateAt, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import { addDays, daysBetween } from "@shared/calendar/local-date";
import type { CardReading, CardReadings } from "@shared/instruction/card-reading";
import { recordReading } from "@shared/instruction/record-reading";
import type { Card, Plan } from "@shared/pathway/plan";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { Profile } from "../people/profile";
import type { Random } from "../random";

const readsUpTo = (
  profile: Profile,
  card: Card,
  random: Random,
): "nothing" | "delivered" | "opened" | "acknowledged" => {
  const chance = random.next();
  if (profile.diligence.kind === "faithful") return chance < 0.94 ? "acknowledged" : "opened";
  if (profile.diligence.kind === "dropsOff" && card.fromDay > profile.diligence.afterDay) return "nothing";
  if (chance < 0.65) return "acknowledged";
  return chance < 0.85 ? "opened" : "delivered";
};

function readingOf(card: Card, handedOutAt: Instant, profile: Profile, now: Instant, random: Random) {
  const deliveredAt = after(handedOutAt, minutes(random.between(5, 9 * 60)));
  const openedAt = after(deliveredAt, minutes(random.between(0, 20)));
  const confirmedAt = after(openedAt, minutes(random.between(1, 6)));
  const upTo = profile.cards[card.id] ?? readsUpTo(profile, card, random);
  if (upTo === "nothing" || deliveredAt > now) return undefined;
  const handedOut: CardReading = { version: card.version, contentHash: contentHash(card), deliveredAt };
  const steps = [
    ...(upTo === "delivered" ? [] : [{ step: "opened", at: openedAt } as const]),
    ...(upTo === "acknowledged" ? [{ step: "acknowledged", at: confirmedAt } as const] : []),
  ];
  return steps
    .filter(({ at }) => at <= now)
    .reduce((reading, { step, at }) => recordReading(reading, step, at) ?? reading, handedOut);
}

/** How far the person got with each card handed out by `now`; nothing before the plan was bound. */
export function readCards(plan: Plan, profile: Profile, boundAt: Instant, now: Instant, random: Random): CardReadings {
  const readings = plan.cards.flatMap((card) => {
    const visibleFrom = clinicTime(addDays(profile.procedureDate, card.fromDay), 8);
    const handedOutAt = visibleFrom > boundAt ? visibleFrom : boundAt;
    if (daysBetween(profile.procedureDate, clinicDateAt(handedOutAt)) > card.toDay) return [];
    const reading = readingOf(card, handedOutAt, profile, now, random);
    return reading === undefined ? [] : [[card.id, reading] as const];
  });
  return Object.fromEntries(readings);
}
