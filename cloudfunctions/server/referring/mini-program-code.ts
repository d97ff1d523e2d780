import type { CodePicture } from "@shared/contract/referral-views";
import { drawCode } from "../messages/draw-code";
import { refuse } from "../refusal";

/** Where everybody who scans a card's code arrives. */
const landing = "referral/card/index";
const pixels = 430;

/** The mini-program code that opens the clinic's card with this scene; refuses `unavailable` when WeChat draws none. */
export async function miniProgramCode(scene: string): Promise<CodePicture> {
  try {
    const { contentType, bytes } = await drawCode({ scene, page: landing, width: pixels });
    return { contentType, base64: bytes.toString("base64") };
  } catch (error) {
    console.error("a mini-program code was not drawn", error);
    throw refuse("unavailable", { reason: "codePicture" });
  }
}
