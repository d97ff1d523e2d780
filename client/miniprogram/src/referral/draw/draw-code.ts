import type { LoadedPicture, Pen } from "@/platform/pen";
import { palette } from "./palette";

/** Draws the mini-program code as a square with the white margin that scanners need. */
export function drawCode(pen: Pen, code: LoadedPicture, x: number, y: number, side: number): void {
  const margin = Math.round(side * 0.06);
  pen.fillStyle = palette.ground;
  pen.fillRect(x, y, side, side);
  pen.drawImage(code, x + margin, y + margin, side - 2 * margin, side - 2 * margin);
}
