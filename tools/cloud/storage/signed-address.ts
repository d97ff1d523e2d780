import { createHmac, timingSafeEqual } from "node:crypto";

/** Addresses that open one file for one purpose until a moment of virtual time. */
export interface SignedAddresses {
  /** `seconds` it stays open. */
  sign(method: "GET" | "PUT", key: string, seconds: number): string;
  /** The file an address opens; why it does not, otherwise. */
  open(method: string, path: string, query: URLSearchParams): { readonly key: string } | { readonly refused: string };
}

/** Where signed addresses start. */
export const storagePath = "/storage/";

/**
 * The path is written in base64url: the SDK percent-encodes addresses once more before it follows them, and nothing
 * in it may change by that.
 */
export function createSignedAddresses(secret: string, base: () => string, now: () => number): SignedAddresses {
  const signature = (method: string, key: string, until: string) =>
    createHmac("sha256", secret).update(`${method}\n${until}\n${key}`).digest("hex");

  function matches(given: string | null, wanted: string): boolean {
    return given?.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
  }

  return {
    sign(method, key, seconds) {
      const until = String(Math.floor(now() / 1000) + seconds);
      const name = Buffer.from(key).toString("base64url");
      return `${base()}${storagePath}${name}?sign=${signature(method, key, until)}&t=${until}`;
    },
    open(method, path, query) {
      const key = Buffer.from(path.slice(storagePath.length), "base64url").toString("utf8");
      const until = query.get("t") ?? "";
      const purpose = method === "HEAD" ? "GET" : method;
      if (!matches(query.get("sign"), signature(purpose, key, until))) return { refused: "the signature is not valid" };
      return Number(until) * 1000 < now() ? { refused: "the address has expired" } : { key };
    },
  };
}
