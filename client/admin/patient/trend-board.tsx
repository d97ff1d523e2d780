import type { CheckInRecord } from "@shared/contract/staff-views";
import { Segmented, Skeleton } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { Board } from "../parts/board";
import { SeverityShape } from "../parts/severity-mark";
import { dayWords, findingWords, urgencyWords } from "../words/check-in-words";
import { patientWords } from "../words/patient-words";
import { trendOf } from "./trend";
import { TrendTable } from "./trend-table";
import "./trend-board.css";

const TrendChart = lazy(async () => ({ default: (await import("./trend-chart")).TrendChart }));

const urgencies = ["red", "yellow", "none"] as const;

const wordsOf = ({ findings }: CheckInRecord): string => findings.map(findingWords).join("；");

/** How pain and following the care advice went, as a drawing or as a table. */
export function TrendBoard({ checkIns }: { readonly checkIns: readonly CheckInRecord[] }) {
  const [form, setForm] = useState<"chart" | "table">("chart");
  const points = useMemo(() => trendOf(checkIns, wordsOf), [checkIns]);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Board
      title={patientWords.painTrend}
      tools={
        points.length > 0 && (
          <div className="trend-tools">
            <span className="trend-legend">
              {urgencies.map((urgency) => (
                <span key={urgency}>
                  <SeverityShape urgency={urgency} size={11} /> {urgencyWords[urgency]}
                </span>
              ))}
            </span>
            <Segmented
              size="small"
              aria-label={patientWords.painTrend}
              value={form}
              onChange={setForm}
              options={[
                { value: "chart", label: patientWords.asChart },
                { value: "table", label: patientWords.asTable },
              ]}
            />
          </div>
        )
      }
    >
      {(!first || !last) && <p className="soft">{patientWords.noTrend}</p>}
      {first && last && form === "table" && <TrendTable checkIns={checkIns} />}
      {first && last && form === "chart" && (
        <Suspense fallback={<Skeleton.Node active style={{ width: "100%", height: 300 }} />}>
          <TrendChart
            points={points}
            description={patientWords.trendDescription(
              points.length,
              dayWords(first.day),
              dayWords(last.day),
              Math.max(...points.map(({ pain }) => pain)),
            )}
          />
        </Suspense>
      )}
    </Board>
  );
}
