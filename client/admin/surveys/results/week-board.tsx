import type { ResultView } from "@shared/contract/survey-views";
import { Segmented, Skeleton } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { Board } from "../../parts/board";
import { resultWords } from "../../words/survey-result-words";
import { WeekTable } from "./week-table";

const WeekChart = lazy(async () => ({ default: (await import("./week-chart")).WeekChart }));

/** How it went week by week, as a drawing or as a table. */
export function WeekBoard({ view: { trend: points, survey, leastShown } }: { readonly view: ResultView }) {
  const [form, setForm] = useState<"chart" | "table">("chart");
  const trend = useMemo(() => ({ points, scores: survey.scores, leastShown }), [points, survey.scores, leastShown]);
  if (points.length === 0) return null;
  return (
    <Board
      title={resultWords.trend}
      tools={
        <Segmented
          size="small"
          aria-label={resultWords.trend}
          value={form}
          onChange={setForm}
          options={[
            { value: "chart", label: resultWords.asChart },
            { value: "table", label: resultWords.asTable },
          ]}
        />
      }
    >
      {form === "table" ? (
        <WeekTable trend={trend} />
      ) : (
        <Suspense fallback={<Skeleton.Node active style={{ width: "100%", height: 300 }} />}>
          <WeekChart trend={trend} description={resultWords.trendOf(points.length)} />
        </Suspense>
      )}
    </Board>
  );
}
