import { textHash } from "./text-hash";

/**
 * A number in [0, 1) that is always the same for the same text, and spread evenly over texts: what draws and assignments
 * are made with (FNV-1a over the UTF-16 units, mixed as in MurmurHash3, so that neighbouring texts lie far apart).
 */
export function hashShare(text: string): number {
  let hash = textHash(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
