import type { ClinicCard } from "@shared/card/clinic-card";
import type { LoadedPicture, Pen } from "@/platform/pen";
import { drawCode } from "./draw-code";
import { drawFacts } from "./draw-facts";
import { drawName } from "./draw-name";
import { palette } from "./palette";

/** The picture of a card that was passed on, 5:4 as WeChat shows it, in pixels. */
export const cardPictureSize = { width: 1000, height: 800 } as const;

const { width, height } = cardPictureSize;
const edge = 48;
const band = 264;
const codeSide = 208;

/**
 * Draws the card's picture: a fixed template with the card's fields and the mini-program code. Without a code, which may
 * not be there yet, its place stays with the name.
 */
export function drawCardPicture(pen: Pen, card: ClinicCard, code?: LoadedPicture): void {
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette.band;
  pen.fillRect(0, 0, width, band);
  const beside = code === undefined ? 0 : codeSide + edge;
  drawName(pen, card, { x: edge, y: 24, width: width - 2 * edge - beside, height: band - 48 }, 68);
  if (code !== undefined) drawCode(pen, code, width - edge - codeSide, (band - codeSide) / 2, codeSide);
  const top = band + 40;
  drawFacts(pen, card, { x: edge, y: top, width: width - 2 * edge, height: height - top - 32 }, 46);
}
