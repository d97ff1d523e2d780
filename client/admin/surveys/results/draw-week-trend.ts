import type { TrendPoint } from "@shared/contract/survey-views";
import type { Score } from "@shared/survey/survey";
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { resultWords } from "../../words/survey-result-words";
import { meanWords } from "./share-words";

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** What is drawn: the weeks, and the scores whose means are followed. */
export interface WeekTrend {
  readonly points: readonly TrendPoint[];
  readonly scores: readonly Score[];
  readonly leastShown: number;
}

type Colour = (name: string) => string;

/** One look for each score, different without colour too. */
const looks = [
  { tint: "primary", symbol: "circle", type: "solid" },
  { tint: "amber", symbol: "diamond", type: "dashed" },
  { tint: "green", symbol: "triangle", type: "dotted" },
  { tint: "red", symbol: "rect", type: "solid" },
] as const;

function tipOf({ points, scores, leastShown }: WeekTrend, place: number): string {
  const point = points[place];
  if (!point) return "";
  const { week, issued, answered, means, suppressed } = point;
  const lines = suppressed
    ? [resultWords.hidden(leastShown)]
    : [
        `${resultWords.issued} ${issued}`,
        `${resultWords.answered} ${answered}`,
        ...scores.flatMap(({ id, title }) => {
          const mean = means[id];
          return mean === undefined ? [] : [`${title} ${meanWords(mean)}`];
        }),
      ];
  return [week, ...lines].map(escaped).join("<br>");
}

/** Titles are the team's own words; they are shown, never run. */
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const barsOf = ({ points }: WeekTrend, colour: Colour, grid: number) =>
  (["issued", "answered"] as const).map((name) => ({
    type: "bar" as const,
    name: resultWords[name],
    xAxisIndex: grid,
    yAxisIndex: grid,
    barGap: "-100%",
    barMaxWidth: 26,
    itemStyle: { color: colour(name === "issued" ? "line" : "primary") },
    data: points.map((point) => (point.suppressed ? null : point[name])),
  }));

const linesOf = ({ points, scores }: WeekTrend, colour: Colour) =>
  scores.map(({ id, title }, place) => {
    const look = looks[place % looks.length] ?? looks[0];
    return {
      type: "line" as const,
      name: title,
      xAxisIndex: 0,
      yAxisIndex: 0,
      symbol: look.symbol,
      symbolSize: 9,
      lineStyle: { color: colour(look.tint), type: look.type, width: 2 },
      itemStyle: { color: colour(look.tint) },
      data: points.map((point) => (point.suppressed ? null : (point.means[id] ?? null))),
    };
  });

/** Draws the weeks into `place`: means above, sheets given and answered below. The answer takes it away again. */
export function drawWeekTrend(place: HTMLElement, trend: WeekTrend, description: string): () => void {
  const styles = getComputedStyle(document.documentElement);
  const colour: Colour = (name) => styles.getPropertyValue(`--heyu-${name}`).trim();
  const quiet = { color: colour("ink-soft"), fontSize: 12 };
  const withScores = trend.scores.length > 0;
  const grids = withScores ? [resultWords.meanAxis, resultWords.sheetsAxis] : [resultWords.sheetsAxis];
  const weeks = trend.points.map(({ week }) => week.slice(5));
  const chart = init(place, undefined, { renderer: "svg" });
  chart.setOption({
    aria: { enabled: true, label: { description } },
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    legend: { top: 0, right: 0, textStyle: quiet },
    grid: withScores
      ? [
          { left: 44, right: 12, top: 44, height: 140 },
          { left: 44, right: 12, top: 246, height: 90 },
        ]
      : [{ left: 44, right: 12, top: 44, height: 160 }],
    xAxis: grids.map((_, gridIndex) => ({
      type: "category",
      gridIndex,
      data: weeks,
      axisLabel: quiet,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("line") } },
    })),
    yAxis: grids.map((name, gridIndex) => ({
      type: "value",
      gridIndex,
      name,
      scale: withScores && gridIndex === 0,
      minInterval: withScores && gridIndex === 0 ? 0 : 1,
      axisLabel: quiet,
      nameTextStyle: { ...quiet, align: "left" },
      splitLine: { lineStyle: { color: colour("line") } },
    })),
    series: [...linesOf(trend, colour), ...barsOf(trend, colour, grids.length - 1)],
    tooltip: {
      trigger: "axis",
      confine: true,
      formatter: (shown: readonly { readonly dataIndex: number }[]) => tipOf(trend, shown[0]?.dataIndex ?? -1),
    },
  });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  return () => {
    watcher.disconnect();
    chart.dispose();
  };
}
