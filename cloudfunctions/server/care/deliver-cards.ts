import type { Instant } from "@shared/calendar/instant";
import type { CardView } from "@shared/contract/patient-views";
import type { CardReadings } from "@shared/instruction/card-reading";
import { cardsOfDay } from "@shared/instruction/cards-of-day";
import type { Card } from "@shared/pathway/plan";
import { contentHash } from "../content-hash";
import { addReadings } from "../store/episodes";
import type { EpisodeRecord } from "../store/records";

const firstDelivery = (card: Card, now: Instant) => ({
  version: card.version,
  contentHash: contentHash(card),
  deliveredAt: now,
});

/** Hands out the cards of the day; the first time, the exact version is put on record. */
export async function deliverCards(episode: EpisodeRecord, day: number, now: Instant): Promise<readonly CardView[]> {
  const cards = cardsOfDay(episode.plan, day);
  const fresh: CardReadings = Object.fromEntries(
    cards.filter(({ id }) => !episode.readings[id]).map((card) => [card.id, firstDelivery(card, now)]),
  );
  if (Object.keys(fresh).length > 0) await addReadings(episode._id, fresh);
  const readings = { ...fresh, ...episode.readings };
  return cards.map((card) => {
    const reading = readings[card.id];
    return reading === undefined ? card : { ...card, reading };
  });
}
