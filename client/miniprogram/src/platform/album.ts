import Taro from "@tarojs/taro";
import { passPrivacyGate } from "./privacy";

/** How saving a picture ended. `refused`: the person does not let the program write into the album. */
export type Saving = "saved" | "cancelled" | "refused" | "failed";

const words = (error: unknown): string =>
  typeof error === "object" && error !== null && "errMsg" in error ? String(error.errMsg) : "";

function endOf(error: unknown): Saving {
  const text = words(error);
  if (/auth|permission|privacy|scope/i.test(text)) return "refused";
  return /cancel/i.test(text) ? "cancelled" : "failed";
}

/** Saves a picture into the phone's album. */
export async function saveToAlbum(place: string): Promise<Saving> {
  if (!(await passPrivacyGate())) return "refused";
  return Taro.saveImageToPhotosAlbum({ filePath: place }).then(() => "saved" as const, endOf);
}

/** WeChat's page on which the person can allow it after all. */
export const openAlbumSettings = (): void => {
  Taro.openSetting({}).catch(() => undefined);
};

/** Whether WeChat has its own menu for sending a picture (from 2.14.3 on). */
export const canSendPicture = (): boolean => typeof Taro.showShareImageMenu === "function";

/** Opens WeChat's menu for a picture. Closing it is not an error, and WeChat does not tell what was chosen. */
export const sendPicture = (place: string): void => {
  Taro.showShareImageMenu({ path: place }).catch(() => undefined);
};
