import type { ClinicCard } from "@shared/card/clinic-card";
import { api } from "@/care/api";
import { createStore } from "@/care/store";
import { openBoard } from "@/platform/canvas";
import { cardPictureSize, drawCardPicture } from "../draw/card-picture";
import { drawPoster, posterSize } from "../draw/poster";

/** The pictures of the card in hand, as far as they are there. */
export interface CardDrawing {
  /** Which card and token they belong to. */
  readonly of: string;
  /** Where the picture for friends lies. */
  readonly picture?: string;
  /** The mini-program code, as a data URL. */
  readonly code?: string;
}

/** What is passed on: the card, and the token in its code where there is one. */
interface Passed {
  readonly card: ClinicCard;
  readonly token?: string;
}

export const pictureCanvas = "card-canvas";
export const posterCanvas = "poster-canvas";

export const cardDrawing = createStore<CardDrawing>({ of: "" });

async function paint(card: ClinicCard, code?: string): Promise<string> {
  const board = await openBoard(pictureCanvas, cardPictureSize);
  drawCardPicture(board.pen, card, code === undefined ? undefined : await board.load(code));
  return board.save();
}

/** Replaces what is there of this card; a drawing that comes late for another one is dropped. */
async function repaint(of: string, card: ClinicCard, code?: string): Promise<void> {
  const picture = await paint(card, code).catch(() => undefined);
  if (picture === undefined || cardDrawing.get().of !== of) return;
  cardDrawing.set({ of, picture, ...(code === undefined ? {} : { code }) });
}

/**
 * Draws the picture of a card, at once without its mini-program code and again with it. What is drawn already stays; a code
 * that could not be had is asked for again the next time. Never throws: without a picture the template is sent.
 */
export async function drawCard({ card, token = "" }: Passed): Promise<void> {
  const of = JSON.stringify([card, token]);
  const drawn = cardDrawing.get();
  if (drawn.of === of && drawn.code !== undefined) return;
  if (drawn.of !== of) {
    cardDrawing.set({ of });
    await repaint(of, card);
  }
  const reply = await api.call("referral.code", {});
  if (reply.ok) await repaint(of, card, `data:${reply.data.contentType};base64,${reply.data.base64}`);
}

/** Draws the poster; answers where it lies. Throws when it cannot be drawn. */
export async function paintPoster(card: ClinicCard, code: string): Promise<string> {
  const board = await openBoard(posterCanvas, posterSize);
  drawPoster(board.pen, card, await board.load(code));
  return board.save();
}
