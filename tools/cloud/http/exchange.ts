import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpRefusal } from "./http-refusal";

/** One request and the answer to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  /** Decoded path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Answers an exchange, or returns false when it is not its business. */
export type Door = (exchange: Exchange) => Promise<boolean>;

export function openExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    throw new HttpRefusal(400, "the path is not valid");
  }
  return { request, response, method: request.method ?? "GET", path, query: url.searchParams };
}

/** Reads the whole body; refuses with 413 beyond `limit` bytes. */
export async function readBody({ request }: Exchange, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new HttpRefusal(413, `the body is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** Reads a JSON body; an empty one is `{}`. */
export async function readJson(exchange: Exchange, limit: number): Promise<unknown> {
  const body = await readBody(exchange, limit);
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    throw new HttpRefusal(400, "the body is not JSON");
  }
}

/** Reads a JSON object, the form of every instruction under /local. */
export async function readRecord(exchange: Exchange, limit = 1024 * 1024): Promise<Record<string, unknown>> {
  const value = await readJson(exchange, limit);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HttpRefusal(400, "the body is not a JSON object");
  }
  return value as Record<string, unknown>;
}

export function answerBytes({ response }: Exchange, bytes: Buffer | string, type: string, status = 200): true {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(bytes) });
  response.end(bytes);
  return true;
}

export const answerJson = (exchange: Exchange, value: unknown, status = 200): true =>
  answerBytes(exchange, JSON.stringify(value), "application/json; charset=utf-8", status);
