import type { Finding } from "@shared/advertising/finding";

/** A stretch of a line: found by a rule, or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

type Place = Pick<Finding, "at" | "length">;

/** Places that overlap or touch as one, in their order; whatever lies outside the line is cut off. */
function joined(places: readonly Place[], end: number): readonly (readonly [from: number, to: number])[] {
  const spans = places
    .map(({ at, length }): [number, number] => [Math.max(0, at), Math.min(end, at + length)])
    .filter(([from, to]) => from < to)
    .sort(([one], [other]) => one - other);
  const apart: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** The line cut into stretches that are marked and stretches that are not; put together they are the line again. */
export function markedPieces(line: string, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of joined(places, line.length)) {
    if (from > done) pieces.push({ text: line.slice(done, from), marked: false });
    pieces.push({ text: line.slice(from, to), marked: true });
    done = to;
  }
  if (done < line.length) pieces.push({ text: line.slice(done), marked: false });
  return pieces;
}
