import { useEffect, useRef } from "react";
import { drawWeekTrend, type WeekTrend } from "./draw-week-trend";

interface Props {
  readonly trend: WeekTrend;
  /** The drawing in a sentence, for those who do not see it. */
  readonly description: string;
}

/** Means above, sheets given and answered below, week by week. */
export function WeekChart({ trend, description }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? drawWeekTrend(place.current, trend, description) : undefined), [trend, description]);
  return (
    <div
      ref={place}
      className={trend.scores.length > 0 ? "week-chart" : "week-chart is-low"}
      role="img"
      aria-label={description}
    />
  );
}
