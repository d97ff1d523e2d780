import { mostPhotoBytes } from "@shared/check-in/answers";
import Taro from "@tarojs/taro";
import { passPrivacyGate } from "./privacy";

/** How choosing a picture ended; `place` is where the picture lies on the phone. */
export type ChosenPhoto =
  | { readonly kind: "chosen"; readonly place: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "tooBig" };

const longestSide = 1600;

/** Re-encoding makes the file small and leaves out where and with what it was taken (EXIF). */
async function compressed(source: string, quality: number): Promise<string> {
  const { width } = await Taro.getImageInfo({ src: source });
  const narrow = width > longestSide ? { compressedWidth: longestSide } : {};
  const { tempFilePath } = await Taro.compressImage({ src: source, quality, ...narrow });
  return tempFilePath;
}

const files = () => Taro.getFileSystemManager();
const bytesOf = (place: string): number => {
  const stats = files().statSync(place);
  return "size" in stats ? stats.size : 0;
};

async function keepOnPhone(source: string): Promise<ChosenPhoto> {
  let small = await compressed(source, 80);
  if (bytesOf(small) > mostPhotoBytes) small = await compressed(source, 50);
  if (bytesOf(small) > mostPhotoBytes) return { kind: "tooBig" };
  // a temporary file is gone after a restart, the draft is not
  return { kind: "chosen", place: String(files().saveFileSync(small)) };
}

const oneFromCameraOrAlbum = {
  count: 1,
  mediaType: ["image"],
  sizeType: ["compressed"],
  sourceType: ["camera", "album"],
} satisfies Taro.chooseMedia.Option;

/**
 * Takes or chooses one picture, compresses it and keeps it on the phone until it is sent. `onChosen` is told when there is
 * one and the work on it begins.
 */
export async function choosePhoto(onChosen: () => void): Promise<ChosenPhoto> {
  if (!(await passPrivacyGate())) return { kind: "refused" };
  try {
    const [file] = (await Taro.chooseMedia(oneFromCameraOrAlbum)).tempFiles;
    if (file === undefined) return { kind: "cancelled" };
    onChosen();
    return await keepOnPhone(file.tempFilePath).catch(() => ({ kind: "unreadable" }) as const);
  } catch (error) {
    const text = typeof error === "object" && error !== null && "errMsg" in error ? String(error.errMsg) : "";
    return { kind: /auth|privacy|scope/i.test(text) ? "refused" : "cancelled" };
  }
}

/** Sends a kept picture to the cloud; answers its file id. Throws when it cannot be sent. */
export async function uploadPhoto(cloudPath: string, place: string): Promise<string> {
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: place });
  return fileID;
}

/** Removes a kept picture from the phone. */
export function forgetPhoto(place: string): void {
  files().removeSavedFile({ filePath: place });
}
