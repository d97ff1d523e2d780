import type { Urgency } from "@shared/triage/judgement";
import { LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { dayWords, urgencyWords } from "../words/check-in-words";
import { patientWords } from "../words/patient-words";
import type { TrendPoint } from "./trend";

use([LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const shapes: Readonly<Record<Urgency, string>> = { red: "triangle", yellow: "diamond", none: "circle" };
const sizes: Readonly<Record<Urgency, number>> = { red: 15, yellow: 15, none: 9 };
const tints: Readonly<Record<Urgency, string>> = { red: "red", yellow: "amber", none: "primary" };

const tipOf = ({ day, pain, followed, urgency, words }: TrendPoint): string =>
  [
    `<strong>${dayWords(day)}</strong>　${urgencyWords[urgency]}`,
    `${patientWords.table.pain} ${pain}/10`,
    ...(followed === undefined ? [] : [`${patientWords.followed} ${followed}%`]),
    ...(words === "" ? [] : [words]),
  ].join("<br>");

type Colour = (name: string) => string;

function axes(points: readonly TrendPoint[], colour: Colour) {
  const days = points.map(({ day }) => day);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const quiet = { color: colour("ink-soft"), fontSize: 12 };
  const x = {
    type: "value",
    min: least - 0.5,
    max: Math.max(most, least + 6) + 0.5,
    minInterval: 1,
    splitLine: { show: false },
    axisLine: { lineStyle: { color: colour("line") } },
    axisTick: { show: false },
  } as const;
  const y = {
    type: "value",
    splitLine: { lineStyle: { color: colour("line") } },
    nameTextStyle: { ...quiet, align: "left" },
  } as const;
  const dayLabel = { ...quiet, formatter: (day: number) => (Number.isInteger(day) ? String(day) : "") };
  return {
    xAxis: [
      { ...x, gridIndex: 0, axisLabel: { show: false } },
      {
        ...x,
        gridIndex: 1,
        axisLabel: dayLabel,
        name: patientWords.dayAxis,
        nameLocation: "end",
        nameTextStyle: { ...quiet, align: "right", verticalAlign: "top", padding: [22, 0, 0, 0] },
      },
    ],
    yAxis: [
      { ...y, gridIndex: 0, min: 0, max: 10, interval: 2, name: patientWords.painAxis, axisLabel: quiet },
      { ...y, gridIndex: 1, min: 0, max: 100, interval: 50, name: patientWords.followedAxis, axisLabel: quiet },
    ],
  };
}

function series(points: readonly TrendPoint[], colour: Colour) {
  return [
    {
      type: "line",
      xAxisIndex: 0,
      yAxisIndex: 0,
      lineStyle: { color: colour("primary"), width: 2 },
      areaStyle: { color: colour("primary"), opacity: 0.06 },
      data: points.map((point) => ({
        value: [point.day, point.pain],
        symbol: shapes[point.urgency],
        symbolSize: sizes[point.urgency],
        itemStyle: { color: colour(tints[point.urgency]), borderColor: colour("surface"), borderWidth: 1.5 },
      })),
    },
    {
      type: "line",
      xAxisIndex: 1,
      yAxisIndex: 1,
      connectNulls: true,
      symbol: "circle",
      symbolSize: 7,
      lineStyle: { color: colour("green"), width: 2 },
      itemStyle: { color: colour("green") },
      areaStyle: { color: colour("green"), opacity: 0.08 },
      data: points.map(({ day, followed }) => [day, followed ?? null]),
    },
  ];
}

/** Draws the trend into `place`; the answer takes it away again. */
export function drawTrend(place: HTMLElement, points: readonly TrendPoint[], description: string): () => void {
  const styles = getComputedStyle(document.documentElement);
  const colour: Colour = (name) => styles.getPropertyValue(`--heyu-${name}`).trim();
  const chart = init(place, undefined, { renderer: "svg" });
  chart.setOption({
    aria: { enabled: true, label: { description } },
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: [
      { left: 36, right: 12, top: 30, height: 168 },
      { left: 36, right: 12, top: 236, height: 56 },
    ],
    ...axes(points, colour),
    series: series(points, colour),
    tooltip: {
      trigger: "item",
      confine: true,
      extraCssText: "max-width:320px;white-space:normal",
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
        const point = points[dataIndex];
        return point ? tipOf(point) : "";
      },
    },
  });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  return () => {
    watcher.disconnect();
    chart.dispose();
  };
}
