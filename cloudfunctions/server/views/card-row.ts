import type { LocalDate } from "@shared/calendar/local-date";
import { cardInForce } from "@shared/card/card-in-force";
import { checkCard } from "@shared/card/check-card";
import type { CardRow } from "@shared/contract/referral-views";
import type { CardRecord } from "../store/referral-records";

/** One version of the clinic's card as the team sees it on a day. */
export const cardRow = (
  { _id, ...record }: CardRecord,
  inForce: CardRecord | undefined,
  today: LocalDate,
): CardRow => ({
  ...record,
  problems: checkCard(record.card, today),
  inForce: _id === inForce?._id,
});

/** Versions of the clinic's card; `records` must hold every one that was released. */
export function cardRows(records: readonly CardRecord[], today: LocalDate): readonly CardRow[] {
  const inForce = cardInForce(records, today);
  return records.map((record) => cardRow(record, inForce, today));
}
