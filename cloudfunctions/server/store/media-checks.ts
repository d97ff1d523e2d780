import type { MediaCheckRecord } from "./message-records";
import { table } from "./table";

const mediaChecks = table<MediaCheckRecord>("mediaChecks");

/**
 * Writes one side of a media check, the question or the answer, under WeChat's trace id; answers the whole of it once the
 * other side is there, and nothing before.
 */
export async function noteMediaCheck(side: MediaCheckRecord): Promise<MediaCheckRecord | undefined> {
  if (await mediaChecks.insert(side)) return undefined;
  const { _id, at: _, ...content } = side;
  await mediaChecks.update({ _id }, content);
  return mediaChecks.get(_id);
}
