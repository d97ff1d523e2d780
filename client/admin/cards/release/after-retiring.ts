import type { LocalDate } from "@shared/calendar/local-date";
import { cardInForce } from "@shared/card/card-in-force";
import type { CardRow } from "@shared/contract/referral-views";

/** Which version people would see once this one is retired; nothing when there would be none. */
export const afterRetiring = (rows: readonly CardRow[], version: number, today: LocalDate): CardRow | undefined =>
  cardInForce(
    rows.filter((row) => row.version !== version),
    today,
  );
