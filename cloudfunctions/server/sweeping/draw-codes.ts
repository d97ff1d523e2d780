import { sceneOf, type Token } from "@shared/referral/token";
import { miniProgramCode } from "../referring/mini-program-code";
import { keepPicture, wantedPictures } from "../store/code-pictures";

const perTick = 5;

/** Draws the mini-program codes that the console asked for; what WeChat does not draw waits until it is asked for again. */
export async function drawCodes(): Promise<void> {
  for (const { _id } of await wantedPictures(perTick)) {
    const picture = await miniProgramCode(sceneOf(_id as Token)).catch(() => undefined);
    await keepPicture(_id, picture);
  }
}
