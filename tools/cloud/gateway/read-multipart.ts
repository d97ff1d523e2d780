import { HttpRefusal } from "../http/http-refusal";

/** The fields of a multipart/form-data body, by name. */
export function readMultipart(body: Buffer, contentType: string): ReadonlyMap<string, Buffer> {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (boundary === undefined) throw new HttpRefusal(400, "multipart without a boundary");
  const line = Buffer.from(`--${boundary}`);
  const between = Buffer.from(`\r\n--${boundary}`);
  const fields = new Map<string, Buffer>();
  let start = body.indexOf(line) + line.length;
  for (let end = body.indexOf(between, start); end >= 0; end = body.indexOf(between, start)) {
    const part = body.subarray(start + 2, end);
    const head = part.indexOf("\r\n\r\n");
    const name = /[; ]name="([^"]*)"/i.exec(part.subarray(0, Math.max(head, 0)).toString("utf8"))?.[1];
    if (name !== undefined) fields.set(name, part.subarray(head + 4));
    start = end + between.length;
  }
  return fields;
}
