import { type Glyph, glyphsOf, replaced, spelled } from "./glyph";
import { plainCharacter } from "./plain-character";
import { picturedWord } from "./spoken-signs";
import { stockWords } from "./stock-words";

const kept = /[\p{Script=Han}a-z0-9%¥$€]/u;
const breaking = /[,。;!?:()、…|｜\n]/u;

const picture = /\p{Extended_Pictographic}/u;

/** Pictures, arrows and other symbols, some of which are read as words. */
const symbol = /[\p{So}\p{Sm}]/u;

/** Every two characters that follow each other in a word which is often disguised. */
const neighbours: ReadonlySet<string> = new Set(
  stockWords.flatMap((word) => [...word].slice(1).map((character, place) => word.charAt(place) + character)),
);

/** What stands for everything else that somebody may set between two characters. */
const gap = " ";

/** Stands for a cross until it is known what is crossed out. */
const crossed = "✗";

/** What nobody would cross out but to say that it does not happen. */
const woes =
  "疼痛?|痛感?|红肿|肿胀?|淤青|疤痕?|留疤|结痂|出血|流血|反弹|反黑|返黑|恢复期|副作用|风险|开刀|动刀|后遗症|皱纹|松弛";

const crosses = new RegExp(crossed, "gu");
const crossAfter = new RegExp(`(${woes}) *${crossed}`, "gu");
const crossBefore = new RegExp(`${crossed} *(${woes})`, "gu");

/** The sign in the searched text: itself when it carries meaning, else a gap. */
function signOf(sign: string): string {
  if (kept.test(sign)) return sign;
  if (sign === "." || sign === "-" || sign === "/" || sign === "~") return sign;
  if (/[❌✖🚫🙅❎]/u.test(sign)) return crossed;
  return breaking.test(sign) ? sign.replace("｜", "|").replace("\n", "。") : gap;
}

/** A sign that stands next to its own word, or between two characters of a word, only adorns it. */
function adorns(said: string, before: string, after: string): boolean {
  return before.endsWith(said) || after.startsWith(said) || neighbours.has(before.slice(-1) + after.charAt(0));
}

/** What a character says where it stands: thumbs are praise when they are collected, and a family is one sign. */
function signsOf(character: string, before: string, after: string): string {
  if (!symbol.test(character)) return [...plainCharacter(character)].map(signOf).join("");
  if (before.endsWith("\u200d") && picture.test(character)) return gap;
  const said = picturedWord(character, before, after) ?? [...plainCharacter(character)].map(signOf).join("");
  return adorns(said, before, after.replace(/^\ufe0f/, "")) ? gap : said;
}

function rawGlyphs(line: string, symbolsSpeak: boolean): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let from = 0;
  for (const character of line) {
    const to = from + character.length;
    const speaks = symbolsSpeak || !symbol.test(character);
    const signs = speaks ? signsOf(character, line.slice(Math.max(0, from - 8), from), line.slice(to, to + 4)) : gap;
    glyphs.push(...glyphsOf(signs, from, to));
    from = to;
  }
  return glyphs;
}

/** Says of what is crossed out that there is none; other crosses say nothing. */
function withoutCrosses(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ unit }) => unit === crossed)) return glyphs;
  const text = spelled(glyphs);
  const [after, before] = [text.search(crossAfter), text.search(crossBefore)];
  const pattern = after >= 0 && (before < 0 || after < before) ? crossAfter : crossBefore;
  const denied = replaced(glyphs, pattern, ([, woe = ""]) => `无${woe}`);
  return replaced(denied, crosses, () => gap);
}

/**
 * The line with every character in its plain form. What is set between two Chinese characters is gone; between two
 * Latin words one space is left; marks that end a clause stay. Symbols are read as words where they speak.
 */
export function plainGlyphs(line: string, symbolsSpeak = true): readonly Glyph[] {
  const uncrossed = withoutCrosses(rawGlyphs(line, symbolsSpeak));
  const dashed = replaced(uncrossed, /(?<=[^0-9a-z]) *-{2,} */g, () => ",");
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
