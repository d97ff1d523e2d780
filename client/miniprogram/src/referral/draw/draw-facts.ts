import type { ClinicCard } from "@shared/card/clinic-card";
import type { Pen } from "@/platform/pen";
import type { Area } from "./area";
import { cardFacts, cardLines, permitLine } from "./card-facts";
import { palette } from "./palette";
import { wrapText } from "./wrap-text";

/** A paragraph as it will be drawn: its label in a column of its own, or none. */
interface Paragraph {
  readonly label?: string;
  readonly lines: readonly string[];
}

const longestLabel = 4;
const lineHeight = 1.45;
const between = 0.55;
const smallest = 16;

const fontOf = (size: number, weight = "normal"): string => `${weight} ${size}px sans-serif`;
const labelWidth = (size: number): number => size * (longestLabel + 1);

function paragraphs(pen: Pen, card: ClinicCard, width: number, size: number): readonly Paragraph[] {
  pen.font = fontOf(size);
  const measure = (text: string) => pen.measureText(text).width;
  const permit = permitLine(card);
  return [
    ...cardFacts(card).map(({ label, text }) => ({ label, lines: wrapText(text, width - labelWidth(size), measure) })),
    ...cardLines(card).map((text) => ({ lines: wrapText(text, width, measure) })),
    ...(permit === undefined ? [] : [{ lines: wrapText(permit, width, measure) }]),
  ];
}

const heightOf = (all: readonly Paragraph[], size: number): number =>
  all.reduce((sum, { lines }) => sum + lines.length * size * lineHeight, 0) + (all.length - 1) * size * between;

/** The largest size at which everything has room; a card within its bounds always has. */
function fitting(pen: Pen, card: ClinicCard, { width, height }: Area, largest: number): number {
  let size = largest;
  while (size > smallest && heightOf(paragraphs(pen, card, width, size), size) > height) size -= 1;
  return size;
}

/** Writes the card's facts, its own lines and its permit into an area, as large as they fit and spread over its height. */
export function drawFacts(pen: Pen, card: ClinicCard, area: Area, largest: number): void {
  const size = fitting(pen, card, area, largest);
  const all = paragraphs(pen, card, area.width, size);
  pen.textAlign = "left";
  pen.textBaseline = "top";
  // what is left over goes between them, so that a short card has no empty strip below
  const spare = Math.max(0, area.height - heightOf(all, size)) / Math.max(1, all.length);
  let y = area.y + spare / 2;
  for (const { label, lines } of all) {
    const x = label === undefined ? area.x : area.x + labelWidth(size);
    pen.font = fontOf(size);
    if (label !== undefined) {
      pen.fillStyle = palette.label;
      pen.fillText(label, area.x, y);
    }
    pen.fillStyle = palette.ink;
    for (const line of lines) {
      pen.fillText(line, x, y);
      y += size * lineHeight;
    }
    y += size * between + spare;
  }
}
