import type { ClinicCard } from "@shared/card/clinic-card";
import type { LoadedPicture, Pen } from "@/platform/pen";
import { drawCode } from "./draw-code";
import { drawFacts } from "./draw-facts";
import { drawName } from "./draw-name";
import { palette } from "./palette";

/** A poster to save or print, in pixels; older phones draw nothing beyond 1365. */
export const posterSize = { width: 960, height: 1360 } as const;

const { width, height } = posterSize;
const edge = 64;
const band = 300;
const codeSide = 370;
const codeTop = 880;
/** The only words on a poster that are not the card's. */
const posterCaption = "微信扫一扫，看就诊指南与预约";

/** Draws the poster: the same fields as the card's picture, with a mini-program code large enough to scan from paper. */
export function drawPoster(pen: Pen, card: ClinicCard, code: LoadedPicture): void {
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette.band;
  pen.fillRect(0, 0, width, band);
  drawName(pen, card, { x: edge, y: 52, width: width - 2 * edge, height: band - 104 }, 72);
  const top = band + 48;
  drawFacts(pen, card, { x: edge, y: top, width: width - 2 * edge, height: codeTop - top - 40 }, 46);
  pen.fillStyle = palette.line;
  pen.fillRect(edge, codeTop - 20, width - 2 * edge, 2);
  drawCode(pen, code, (width - codeSide) / 2, codeTop, codeSide);
  pen.font = "bold 54px sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.fillStyle = palette.ink;
  pen.fillText(posterCaption, width / 2, codeTop + codeSide + 16);
}
