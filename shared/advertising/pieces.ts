/** A stretch of a line that is linted at once, and where it begins in the line. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** What is linted at once, in UTF-16 units; more than a line of a card may have. */
export const most = 300;

/** How far the pieces of an endless sentence reach into each other; no pattern looks further. */
const shared = 80;

const sentenceEnd = /[。！？；!?;\n]/;

/** Where the piece that begins at a place ends: after its last whole sentence, or when it is full. */
function endOf(line: string, at: number): number {
  if (line.length - at <= most) return line.length;
  for (let end = at + most; end > at + most / 2; end -= 1) if (sentenceEnd.test(line.charAt(end - 1))) return end;
  return at + most;
}

/** A long line in pieces, so that the time to read it grows with its length and no faster. */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; ; ) {
    const end = endOf(line, at);
    pieces.push({ text: line.slice(at, end), at });
    if (end >= line.length) return pieces;
    at = sentenceEnd.test(line.charAt(end - 1)) ? end : end - shared;
  }
}
