import { useEffect, useRef } from "react";
import { drawTrend } from "./draw-trend";
import type { TrendPoint } from "./trend";

interface Props {
  readonly points: readonly TrendPoint[];
  /** The drawing in a sentence, for those who do not see it. */
  readonly description: string;
}

/** Pain above, followed care advice below, over the days since the procedure. */
export function TrendChart({ points, description }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? drawTrend(place.current, points, description) : undefined), [points, description]);
  return <div ref={place} className="trend-chart" role="img" aria-label={description} />;
}
