import { type Glyph, glyphsOf, replaced, spelled } from "./glyph";
import { joinedCharacter, splitPattern } from "./split-characters";
import { lookAlikes, stockWords } from "./stock-words";
import { type SyllableToken, syllableTokens } from "./syllable-tokens";
import { soundsOf } from "./syllables";

interface StockWord {
  readonly characters: readonly string[];
  readonly sounds: readonly (readonly string[])[];
}

/** The stock words by the sound of their first character, the longest first. */
const wordsBySound = new Map<string, StockWord[]>();
for (const word of [...stockWords].sort((one, other) => other.length - one.length)) {
  const characters = [...word];
  const sounds = characters.map(soundsOf);
  for (const sound of sounds[0] ?? []) {
    const others = wordsBySound.get(sound) ?? [];
    wordsBySound.set(sound, [...others, { characters, sounds }]);
  }
}

const soundsAlike = (token: SyllableToken, sounds: readonly string[]): boolean =>
  token.sounds.some((sound) => sounds.includes(sound));

/** Words of three characters and more may be spelled by their sound when at least half of them are right or in Latin. */
function spells(tokens: readonly SyllableToken[], at: number, { characters, sounds }: StockWord): boolean {
  const spoken = tokens.slice(at, at + characters.length);
  if (spoken.length < characters.length) return false;
  const isRight = ({ text }: SyllableToken, place: number): boolean => text === characters[place];
  if (!spoken.every((token, place) => isRight(token, place) || soundsAlike(token, sounds[place] ?? []))) return false;
  const right = spoken.filter(isRight).length;
  const latin = spoken.filter((token) => token.latin).length;
  if (characters.length < 3 && right + latin < characters.length) return false;
  return right < characters.length && right + latin >= characters.length / 2;
}

function wordAt(tokens: readonly SyllableToken[], at: number): readonly string[] | undefined {
  const words = (tokens[at]?.sounds ?? []).flatMap((sound) => wordsBySound.get(sound) ?? []);
  return words.find((word) => spells(tokens, at, word))?.characters;
}

/** Puts the stock word where it was written by its sound. */
function withoutPinyin(glyphs: readonly Glyph[]): readonly Glyph[] {
  const tokens = syllableTokens(spelled(glyphs), glyphs);
  const result: Glyph[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    const word = wordAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + (word?.length ?? 1) - 1]];
    if (word !== undefined && first !== undefined && last !== undefined) {
      result.push(...glyphs.slice(done, first.first));
      for (const [place, character] of word.entries()) result.push(...shown(glyphs, tokens[at + place], character));
      done = last.end;
    }
    at += word?.length ?? 1;
  }
  return [...result, ...glyphs.slice(done)];
}

function shown(glyphs: readonly Glyph[], token: SyllableToken | undefined, character: string): readonly Glyph[] {
  const [first, last] = [glyphs[token?.first ?? -1], glyphs[(token?.end ?? 0) - 1]];
  return first && last ? glyphsOf(character, first.from, last.to) : [];
}

/** Single syllables between Chinese characters that can only mean one thing on a card. */
const loneSyllables: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])zui(?=\p{Script=Han})/gu, "最"],
  [/(?<![a-z ])chou(?=\p{Script=Han})|(?<=\p{Script=Han})chou(?![a-z])/gu, "丑"],
  [/(?<=[0-9一-十])zhe(?![a-z])/g, "折"],
  [/(?<=留)ba(?![a-z])/g, "疤"],
  [/(?<=[买再再])song(?=[一1])/g, "送"],
];

/** The text with disguised words in their plain form: halves of characters, look-alikes, homophones and pinyin. */
export function unmasked(glyphs: readonly Glyph[]): readonly Glyph[] {
  let plain: readonly Glyph[] = replaced(glyphs, splitPattern, ([pair]) => joinedCharacter(pair));
  const text = spelled(plain);
  for (const [pattern, word] of lookAlikes) if (text.search(pattern) >= 0) plain = replaced(plain, pattern, () => word);
  plain = withoutPinyin(plain);
  for (const [pattern, word] of loneSyllables) plain = replaced(plain, pattern, () => word);
  return plain;
}
