import { mostPhotoBytes } from "@shared/check-in/answers";
import { person } from "./person.h5";
import type { ChosenPhoto } from "./photo";

const longestSide = 1600;

const chosenFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = "image/*";
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });

/** Drawn anew as a JPEG of at most 1600 px: small, and without what the camera wrote into the file. */
async function redrawn(file: File, quality: number): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", quality);
}

const bytesOf = (dataUrl: string): number => Math.floor((dataUrl.length - dataUrl.indexOf(",")) * 0.75);

/** Chooses one picture and keeps it as text, so that a draft with it survives a reload. */
export async function choosePhoto(onChosen: () => void): Promise<ChosenPhoto> {
  const file = await chosenFile();
  if (file === undefined) return { kind: "cancelled" };
  onChosen();
  try {
    const first = await redrawn(file, 0.8);
    const place = bytesOf(first) > mostPhotoBytes ? await redrawn(file, 0.5) : first;
    return bytesOf(place) > mostPhotoBytes ? { kind: "tooBig" } : { kind: "chosen", place };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Sends a picture to the local cloud; answers its file id. Throws when it cannot be sent. */
export async function uploadPhoto(cloudPath: string, place: string): Promise<string> {
  const bytes = await (await fetch(place)).blob();
  const response = await fetch(`/local/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: "POST",
    headers: { "content-type": "image/jpeg", "x-openid": person() },
    body: bytes,
  });
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer !== null && "fileID" in answer) return String(answer.fileID);
  throw new Error(`the local cloud refused the picture: ${JSON.stringify(answer)}`);
}

/** The text goes with its draft; nothing else is left behind. */
export const forgetPhoto = (_place: string): void => undefined;
