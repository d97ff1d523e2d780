import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { isText } from "./content-types";

/** Something to be sent, with how long a browser may keep it. */
export interface Sendable {
  readonly bytes: Buffer;
  readonly type: string;
  /** True for files whose name changes with their content. */
  readonly lasting: boolean;
}

const worthPacking = 1024;
const packed = new Map<string, Buffer>();

/** Packs a text once; the same content is not packed again. */
function gzipped(bytes: Buffer, tag: string): Buffer {
  const known = packed.get(tag);
  if (known) return known;
  const made = gzipSync(bytes);
  packed.set(tag, made);
  return made;
}

/** Answers a GET or HEAD: 304 when the browser has it already, packed where that helps. */
export function sendFile(request: IncomingMessage, response: ServerResponse, { bytes, type, lasting }: Sendable): true {
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  response.setHeader("etag", tag);
  response.setHeader("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("vary", "accept-encoding");
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return true;
  }
  const packs =
    isText(type) && bytes.length >= worthPacking && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = packs ? gzipped(bytes, tag) : bytes;
  if (packs) response.setHeader("content-encoding", "gzip");
  response.writeHead(200, { "content-type": type, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
  return true;
}
