import { readFileSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { contentTypeOf } from "./content-types";
import type { Sendable } from "./send-file";

/** Names with a content hash, as webpack and Vite write them. */
const hashedName = /[.-][A-Za-z0-9_-]{8,}\.(js|css|png|jpe?g|svg|woff2?|ttf)$/;

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Finds the file of a folder that a decoded path names; a folder's own file is its `index.html`. Nothing outside the
 * folder, whatever dots and slashes the path has.
 */
export function fileIn(folder: string, path: string): Sendable | undefined {
  const root = resolve(folder);
  const place = resolve(join(root, path));
  if (path.includes("\0") || (place !== root && !place.startsWith(root + sep))) return undefined;
  const file = isFile(place) ? place : join(place, "index.html");
  if (!isFile(file)) return undefined;
  return { bytes: readFileSync(file), type: contentTypeOf(file), lasting: hashedName.test(file) };
}
