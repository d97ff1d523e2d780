import type { Glyph } from "./glyph";
import { soundsOf, syllables } from "./syllables";

/** A Chinese character, or the Latin letters of one syllable, and which glyphs it covers. */
export interface SyllableToken {
  readonly text: string;
  readonly latin: boolean;
  readonly sounds: readonly string[];
  readonly first: number;
  /** One past the last glyph. */
  readonly end: number;
}

const longest = 6;

/** The letters as syllables, the longest first; `undefined` when they are not pinyin. */
function syllablesOf(letters: string): readonly string[] | undefined {
  if (letters === "") return [];
  for (let length = Math.min(longest, letters.length); length > 0; length--) {
    const rest = syllables.has(letters.slice(0, length)) ? syllablesOf(letters.slice(length)) : undefined;
    if (rest !== undefined) return [letters.slice(0, length), ...rest];
  }
  return undefined;
}

/** More letters than any disguised word has. A longer run is not read, so that it cannot take long either. */
const readable = 24;

function latinTokens(letters: string, first: number): readonly SyllableToken[] {
  const parts = letters.length > readable ? undefined : syllablesOf(letters);
  let end = first;
  return (parts ?? []).map((text) => {
    end += text.length;
    return { text, latin: true, sounds: [text], first: end - text.length, end };
  });
}

const pieces = /[a-z]+|\p{Script=Han}|[^a-z \p{Script=Han}]/gu;

/** What can be read aloud in the text, in order; a sign that cannot is a token without sound. */
export function syllableTokens(text: string, glyphs: readonly Glyph[]): readonly SyllableToken[] {
  if (glyphs.length !== text.length) return [];
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => {
    if (/^[a-z]/.test(piece)) return latinTokens(piece, index);
    return { text: piece, latin: false, sounds: soundsOf(piece), first: index, end: index + piece.length };
  });
}
