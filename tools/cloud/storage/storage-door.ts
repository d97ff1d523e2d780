import { answerBytes, type Door, type Exchange, readBody } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";
import { type FileStore, fileLimit } from "./file-store";
import { type SignedAddresses, storagePath } from "./signed-address";

const transferLimit = 10 * fileLimit;

const failureText = (code: string, message: string) =>
  `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`;

async function upload(exchange: Exchange, files: FileStore, key: string): Promise<true> {
  // The SDK writes all bytes before it reads an answer: they are taken in full even when they are too many.
  const bytes = await readBody(exchange, transferLimit);
  if (bytes.length > fileLimit) {
    return answerBytes(exchange, failureText("EntityTooLarge", `at most ${fileLimit} bytes`), "application/xml", 400);
  }
  files.put(key, bytes);
  return answerBytes(exchange, "", "text/plain");
}

function download(exchange: Exchange, files: FileStore, key: string): true {
  const file = files.describe(key);
  const bytes = files.read(key);
  if (file === undefined || bytes === undefined) throw new HttpRefusal(404, "there is no such file");
  exchange.response.setHeader("cache-control", "private, no-store");
  exchange.response.setHeader("x-content-type-options", "nosniff");
  return answerBytes(exchange, bytes, file.type);
}

/** The bucket's own address: bytes in and out, only with a signature that has not expired. */
export function createStorageDoor(files: FileStore, addresses: SignedAddresses): Door {
  return async (exchange) => {
    const { method, path, query } = exchange;
    if (!path.startsWith(storagePath)) return false;
    const opened = addresses.open(method, path, query);
    if ("refused" in opened) throw new HttpRefusal(403, opened.refused);
    if (method === "PUT") return upload(exchange, files, opened.key);
    if (method === "GET" || method === "HEAD") return download(exchange, files, opened.key);
    throw new HttpRefusal(405, "files are read with GET and written with PUT");
  };
}
