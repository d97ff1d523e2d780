import { type Glyph, glyphsOf, replaced } from "./glyph";
import { plainCharacter } from "./plain-character";

const kept = /[\p{Script=Han}a-z0-9%¥$€]/u;
const breaking = /[,。;!?:()、…|｜\n]/u;

const picture = /\p{Extended_Pictographic}/u;

/** What stands for everything else that somebody may set between two characters. */
const gap = " ";

/** The sign in the searched text: itself when it carries meaning, else a gap. */
function signOf(sign: string): string {
  if (kept.test(sign)) return sign;
  if (sign === "." || sign === "-" || sign === "/" || sign === "~") return sign;
  return breaking.test(sign) ? sign.replace("｜", "|").replace("\n", "。") : gap;
}

/** What a character says where it stands: thumbs are praise when they are collected, and a family is one sign. */
function signsOf(character: string, before: string): string {
  if (before === "\u200d" && picture.test(character)) return gap;
  if (character === "👍" && /[集点求攒]/.test(before)) return "赞";
  return [...plainCharacter(character)].map(signOf).join("");
}

/** Pictures, arrows and other symbols, some of which are read as words. */
const symbol = /[\p{So}\p{Sm}]/u;

function rawGlyphs(line: string, symbolsSpeak: boolean): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let from = 0;
  for (const character of line) {
    const to = from + character.length;
    const signs = symbolsSpeak || !symbol.test(character) ? signsOf(character, line.charAt(from - 1)) : gap;
    glyphs.push(...glyphsOf(signs, from, to));
    from = to;
  }
  return glyphs;
}

/**
 * The line with every character in its plain form. What is set between two Chinese characters is gone; between two
 * Latin words one space is left; marks that end a clause stay. Symbols are read as words where they speak.
 */
export function plainGlyphs(line: string, symbolsSpeak = true): readonly Glyph[] {
  const dashed = replaced(rawGlyphs(line, symbolsSpeak), /(?<=[^0-9a-z]) *-{2,} */g, () => ",");
  const joined = replaced(dashed, /[ .\-/~]+/g, ({ 0: found, index = 0, input = "" }) => {
    const [before, after] = [input.charAt(index - 1), input.charAt(index + found.length)];
    if (!/[0-9a-z]/.test(before) || !/[0-9a-z]/.test(after)) return "";
    if (!/[0-9]/.test(before) || !/[0-9]/.test(after)) return gap;
    return found.trim() === "" ? gap : found.trim().charAt(0);
  });
  const lettered = replaced(joined, /(?<![a-z])(?:[a-z] ){2,}[a-z](?![a-z])/g, ({ 0: found }) =>
    found.replaceAll(gap, ""),
  );
  return lettered;
}
