import type { Instant } from "@shared/calendar/instant";
import { askMediaCheck } from "../messages/ask-media-check";
import { temporaryLinks } from "../store/files";
import type { CheckInRecord } from "../store/records";
import { settleMediaCheck } from "./settle-media-check";

/** WeChat may fetch a photo for so many seconds. */
const linkSeconds = 600;
/** Nobody waits longer than this for WeChat, in milliseconds. */
const patience = 2_500;

async function askAbout(checkIn: CheckInRecord, fileId: string, url: string | undefined, openid: string, now: Instant) {
  if (url === undefined) throw new Error("the photo cannot be opened");
  const traceId = await askMediaCheck(openid, url);
  await settleMediaCheck({ _id: traceId, at: now, checkInId: checkIn._id, fileId });
}

async function askAboutAll(checkIn: CheckInRecord, openid: string, now: Instant): Promise<void> {
  const fileIds = checkIn.answers.photos.map(({ fileId }) => fileId);
  const links = await temporaryLinks(fileIds, linkSeconds);
  const asked = await Promise.allSettled(
    fileIds.map((fileId, place) => askAbout(checkIn, fileId, links[place], openid, now)),
  );
  for (const one of asked) if (one.status === "rejected") throw one.reason;
}

/**
 * Asks WeChat about the photos of a check-in that is stored already. Whatever goes wrong is logged and nothing more: a
 * report is never lost, delayed for long or refused because of a filter.
 */
export async function askAboutPhotos(checkIn: CheckInRecord, openid: string, now: Instant): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("WeChat did not answer in time")), patience);
  });
  try {
    await Promise.race([askAboutAll(checkIn, openid, now), late]);
  } catch (error) {
    console.error("photos were not checked", checkIn._id, error);
  } finally {
    clearTimeout(timer);
  }
}
