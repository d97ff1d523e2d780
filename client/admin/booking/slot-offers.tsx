import type { Problem } from "@shared/contract/problem";
import { Button } from "antd";
import { useNow } from "../parts/use-now";
import { useResourceName } from "../visit/resource-name";
import { bookingWords } from "../words/booking-words";
import { clinicMoment } from "../words/clinic-time";
import { type FreePlace, freePlaces } from "./free-place";

interface Props {
  readonly problem: Problem;
  readonly onChoose: (place: FreePlace) => void;
}

/** The nearest free places that a refusal carries, one press each. */
export function SlotOffers({ problem, onChoose }: Props) {
  const now = useNow(60_000);
  const nameOf = useResourceName();
  const places = freePlaces(problem.slots ?? []);
  if (places.length === 0) return null;
  return (
    <div className="slot-offers">
      <span>{bookingWords.offers}</span>
      {places.map((place) => (
        <Button key={place.slotId} size="small" onClick={() => onChoose(place)}>
          {clinicMoment(place.startsAt, now)} {nameOf(place.resourceId)}
        </Button>
      ))}
    </div>
  );
}
