import cloud from "wx-server-sdk";

/** A mini-program code for a page as a data URL. `scene`: at most 32 visible characters. */
export async function codeImage(scene: string, page: string): Promise<string> {
  const answer = (await cloud.openapi["wxacode"].getUnlimited({ scene, page, checkPath: false, width: 430 })) as {
    readonly buffer: Buffer;
    readonly contentType: string;
  };
  return `data:${answer.contentType};base64,${answer.buffer.toString("base64")}`;
}
