import type { Pen } from "@/platform/pen";
import { cardPictureSize } from "./card-picture";
import { palette } from "./palette";

/** The neutral half of every card's title. */
export const blankTitle = "就诊指南与预约";

/** Draws the template without any clinic: what is sent while the real picture is not drawn yet. */
export function drawBlankPicture(pen: Pen): void {
  const { width, height } = cardPictureSize;
  const band = 264;
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette.band;
  pen.fillRect(0, 0, width, band);
  pen.font = "bold 68px sans-serif";
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.fillStyle = palette.onBand;
  pen.fillText(blankTitle, 48, band / 2);
  pen.fillStyle = palette.line;
  for (const [row, wide] of [700, 820, 620, 500].entries()) pen.fillRect(48, 340 + row * 104, wide, 40);
}
