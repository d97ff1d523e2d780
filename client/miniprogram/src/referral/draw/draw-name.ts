import type { ClinicCard } from "@shared/card/clinic-card";
import type { Pen } from "@/platform/pen";
import type { Area } from "./area";
import { palette } from "./palette";
import { wrapText } from "./wrap-text";

const lineHeight = 1.3;
const most = 3;
const smallest = 28;
/** The category below the name: its part of the name's size, and the least that is read without effort. */
const categoryPart = 0.6;
const categoryLeast = 40;

const categorySize = (size: number): number => Math.min(size, Math.max(categoryLeast, Math.round(size * categoryPart)));
/** The room the category takes below the name. */
const roomBelow = (category: string, size: number): number => (category === "" ? 0 : categorySize(size) * lineHeight);
const bold = (size: number): string => `bold ${size}px sans-serif`;

function linesAt(pen: Pen, name: string, width: number, size: number): readonly string[] {
  pen.font = bold(size);
  return wrapText(name, width, (text) => pen.measureText(text).width);
}

function fitting(pen: Pen, { licensedName, category }: ClinicCard, { width, height }: Area, largest: number): number {
  const fits = (size: number): boolean => {
    const lines = linesAt(pen, licensedName, width, size);
    return lines.length <= most && lines.length * size * lineHeight + roomBelow(category, size) <= height;
  };
  let size = largest;
  while (size > smallest && !fits(size)) size -= 1;
  return size;
}

/** Writes the licensed name and the category into the coloured band, in the middle of its height. */
export function drawName(pen: Pen, card: ClinicCard, area: Area, largest: number): void {
  const size = fitting(pen, card, area, largest);
  const lines = linesAt(pen, card.licensedName, area.width, size);
  const below = roomBelow(card.category, size);
  pen.textAlign = "left";
  pen.textBaseline = "top";
  pen.fillStyle = palette.onBand;
  let y = area.y + (area.height - lines.length * size * lineHeight - below) / 2;
  for (const line of lines) {
    pen.fillText(line, area.x, y);
    y += size * lineHeight;
  }
  if (card.category === "") return;
  pen.font = `normal ${categorySize(size)}px sans-serif`;
  pen.fillStyle = palette.softOnBand;
  pen.fillText(card.category, area.x, y + size * 0.1);
}
