import { flagPhoto } from "../store/check-ins";
import { noteMediaCheck } from "../store/media-checks";
import type { MediaCheckRecord } from "../store/message-records";

/**
 * Puts down the question or the answer of a media check. Once both are there a risky photo is flagged: it stays, and the
 * team sees it on a click.
 */
export async function settleMediaCheck(side: MediaCheckRecord): Promise<void> {
  const check = await noteMediaCheck(side);
  if (check?.risky !== true || check.checkInId === undefined || check.fileId === undefined) return;
  await flagPhoto(check.checkInId, check.fileId);
}
