/** A typed code as it is meant: capitals, without blanks and dashes, cut to its length. */
export const asCode = (typed: string, length: number): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, length);

/** A code as people read it: pieces of so many letters, with hyphens between. */
export const inGroups = (code: string, size: number): string =>
  code.replace(new RegExp(`(.{${size}})(?=.)`, "g"), "$1-");
