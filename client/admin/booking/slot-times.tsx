import type { Resource } from "@shared/appointment/resource";
import { bookingWords } from "../words/booking-words";
import { minuteClock } from "../words/clinic-time";
import type { FreePlace } from "./free-place";

interface Props {
  /** Of one day. */
  readonly places: readonly FreePlace[];
  readonly providers: readonly Resource[];
  readonly chosen: FreePlace | undefined;
  readonly onChoose: (place: FreePlace) => void;
}

/** The times of one day, a row for each person or thing; arrow keys walk along them. */
export function SlotTimes({ places, providers, chosen, onChoose }: Props) {
  if (places.length === 0) return <p className="slot-none">{bookingWords.noneDay}</p>;
  const rows = providers.filter(({ id }) => places.some(({ resourceId }) => resourceId === id));
  return (
    <fieldset className="slot-times">
      <legend className="hidden-text">{bookingWords.time}</legend>
      {rows.map(({ id, name, title }) => (
        <div key={id} className="slot-row">
          <p>
            <strong>{name}</strong>
            {title !== undefined && <span className="soft"> {title}</span>}
          </p>
          <div className="slot-row-times">
            {places
              .filter(({ resourceId }) => resourceId === id)
              .map((place) => (
                <label key={place.slotId} className="slot-time">
                  <input
                    type="radio"
                    name="slot"
                    className="hidden-text"
                    checked={chosen?.slotId === place.slotId}
                    onChange={() => onChoose(place)}
                  />
                  <span>
                    {minuteClock(place.at)}
                    {place.left > 1 && <small>{bookingWords.left(place.left)}</small>}
                  </span>
                </label>
              ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
