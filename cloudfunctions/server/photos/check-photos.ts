import { mostPhotoBytes, type Photo } from "@shared/check-in/answers";
import { hasConsent } from "@shared/consent/standing-consent";
import { refuse } from "../refusal";
import { fileSizes } from "../store/files";
import type { EpisodeRecord } from "../store/records";

/** A file id of this environment, in this episode's folder, made for this check-in. */
function isOwnFile(fileId: string, episode: EpisodeRecord, checkInId: string, environment: string): boolean {
  const [, bucket, path] = /^cloud:\/\/([^/]+)\/(.+)$/.exec(fileId) ?? [];
  const here = bucket === environment || bucket?.startsWith(`${environment}.`) === true;
  const prefix = `${episode.photoFolder}/${checkInId}-`;
  return here && path?.startsWith(prefix) === true && /^[0-9]{1,2}\.(jpg|png)$/.test(path.slice(prefix.length));
}

/** Refuses photos without consent, of other people or other check-ins, that were never uploaded, or that are too big. */
export async function checkPhotos(
  photos: readonly Photo[],
  episode: EpisodeRecord,
  checkInId: string,
  environment: string,
): Promise<void> {
  if (photos.length === 0) return;
  const field = "answers.photos";
  if (!hasConsent(episode.consents, "clinicalPhoto")) throw refuse("forbidden", { field, reason: "noPhotoConsent" });
  if (!photos.every(({ fileId }) => isOwnFile(fileId, episode, checkInId, environment))) {
    throw refuse("invalidInput", { field, reason: "foreignFile" });
  }
  const sizes = await fileSizes(photos.map(({ fileId }) => fileId));
  if (sizes.some((size) => size === undefined)) throw refuse("invalidInput", { field, reason: "notUploaded" });
  if (sizes.some((size) => size !== undefined && size > mostPhotoBytes)) {
    throw refuse("invalidInput", { field, reason: "tooLarge" });
  }
}
