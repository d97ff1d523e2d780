import cloud from "wx-server-sdk";

/** Where a mini-program code leads: a page without leading slash or parameters, and what it is opened with. */
interface CodeTarget {
  readonly scene: string;
  readonly page: string;
  /** In pixels, 280 to 1280. */
  readonly width: number;
}

interface Answer {
  readonly contentType?: unknown;
  readonly buffer?: unknown;
}

/**
 * Has WeChat draw a mini-program code, of which there may be any number. Throws when it does not, e.g. because the page has
 * not been published yet.
 */
export async function drawCode(target: CodeTarget): Promise<{ readonly contentType: string; readonly bytes: Buffer }> {
  const { contentType, buffer } = (await cloud.openapi["wxacode"].getUnlimited(target)) as Answer;
  const isPicture = typeof contentType === "string" && contentType.startsWith("image/");
  if (!isPicture || !Buffer.isBuffer(buffer) || buffer.length === 0) throw new Error("WeChat drew no code");
  return { contentType, bytes: buffer };
}
