import { readSlotId } from "@shared/appointment/slot-id";
import type { Offer } from "@shared/appointment/waitlist";
import { useNow } from "../parts/use-now";
import { useResourceName } from "../visit/resource-name";
import { clinicMoment } from "../words/clinic-time";
import { offerWords, waitlistWords } from "../words/waitlist-words";

/** Every place that was kept for somebody, when it was offered, and how it ended. */
export function OfferHistory({ offers }: { readonly offers: readonly Offer[] }) {
  const now = useNow(30_000);
  const nameOf = useResourceName();
  if (offers.length === 0) return <span className="soft">{waitlistWords.noOffers}</span>;
  return (
    <ol className="offer-history">
      {offers.map(({ slotId, startsAt, offeredAt, holdUntil, outcome }) => (
        <li key={`${slotId}-${offeredAt}`} className={`is-${outcome}`}>
          {clinicMoment(startsAt, now)} {nameOf(readSlotId(slotId)?.resourceId)}
          <span className="soft">
            {offerWords[outcome]}
            {outcome === "open" && `，${waitlistWords.until(clinicMoment(holdUntil, now))}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
