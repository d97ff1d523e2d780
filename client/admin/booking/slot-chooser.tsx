import type { Resource } from "@shared/appointment/resource";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { Button, Select } from "antd";
import { useId, useState } from "react";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { bookingWords } from "../words/booking-words";
import { DayTabs } from "./day-tabs";
import { type FreePlace, freePlaces } from "./free-place";
import "./slot-chooser.css";
import { SlotTimes } from "./slot-times";
import { useFreeSlots } from "./use-free-slots";

interface Props {
  readonly serviceId: string;
  /** Who or what can be chosen. */
  readonly providers: readonly Resource[];
  readonly from: LocalDate;
  readonly today: LocalDate;
  readonly resourceId?: string;
  readonly moving?: string;
  readonly chosen: FreePlace | undefined;
  readonly onChoose: (place: FreePlace | undefined) => void;
}

const week = 7;

/** The free places of seven days: first the day, then the time, by who or what it is with. */
export function SlotChooser(props: Props) {
  const { serviceId, providers, today, moving, chosen, onChoose } = props;
  const [from, setFrom] = useState(props.from < today ? today : props.from);
  const [day, setDay] = useState(from);
  const [resourceId, setResourceId] = useState(props.resourceId);
  const id = useId();
  const slots = useFreeSlots({
    serviceId,
    from,
    days: week,
    ...(resourceId !== undefined && { resourceId }),
    ...(moving !== undefined && { moving }),
  });
  const places = freePlaces(slots.data ?? []);
  const dates = Array.from({ length: week }, (_, place) => addDays(from, place));
  const leaf = (by: number) => {
    const next = addDays(from, by);
    setFrom(next < today ? today : next);
    setDay(next < today ? today : next);
    onChoose(undefined);
  };
  return (
    <div className="slot-chooser">
      <div className="slot-chooser-head">
        <Button size="small" onClick={() => leaf(-week)} disabled={from <= today}>
          {bookingWords.earlier}
        </Button>
        <label htmlFor={id}>{bookingWords.with}</label>
        <Select
          id={id}
          size="small"
          className="slot-chooser-with"
          value={resourceId ?? ""}
          onChange={(value) => {
            setResourceId(value === "" ? undefined : value);
            onChoose(undefined);
          }}
          options={[
            { value: "", label: bookingWords.anybody },
            ...providers.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <Button size="small" onClick={() => leaf(week)}>
          {bookingWords.later}
        </Button>
      </div>
      {slots.error && <Failed error={slots.error} onRetry={() => void slots.refetch()} />}
      {slots.isPending && <PageLoading rows={4} />}
      {slots.data && (
        <>
          <DayTabs dates={dates} day={day} today={today} places={places} onDay={setDay} />
          <SlotTimes
            places={places.filter(({ date }) => date === day)}
            providers={providers}
            chosen={chosen}
            onChoose={onChoose}
          />
        </>
      )}
    </div>
  );
}
