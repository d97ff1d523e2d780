import { type Glyph, replaced, spelled } from "./glyph";
import { plainGlyphs } from "./plain-glyphs";
import { unmasked } from "./unmasked";

/** A text to search, and where each of its units stands in the line. */
export interface Reading {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
}

const reading = (glyphs: readonly Glyph[]): Reading => ({ text: spelled(glyphs), glyphs });

/** The line as a reader understands it, whatever was done to hide its words. Clauses still end where they ended. */
export const readLine = (line: string): Reading => reading(unmasked(plainGlyphs(line)));

/** What carries meaning where it belongs, and hides a word where it stands between the characters of one. */
const filler =
  /[,。;!?:()、…|%$¥€丨丶丿灬亅〡]+|(?<![a-z0-9])(?:[a-z0-9]|br|nbsp)(?![a-z0-9])|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** The line without any mark, symbol, single letter or digit; nothing when it has none. */
export function readWithoutFillers(line: string): Reading | undefined {
  const plain = plainGlyphs(line, false);
  const bare = replaced(
    replaced(plain, filler, () => ""),
    filler,
    () => "",
  );
  return bare.length === plain.length && !/\p{So}|\p{Sm}/u.test(line) ? undefined : reading(unmasked(bare));
}
