/** A typed code as it is meant: capitals, without blanks and dashes, cut to its length. */
export const asCode = (typed: string, length: number): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, length);
