import { englishWords, percentOff } from "./english-words";
import { figures } from "./figures";
import { type Glyph, glyphsOf, replaced, spelled } from "./glyph";
import { lookAlikes } from "./look-alikes";
import { spelledWords } from "./spelled-words";
import { joinedCharacter, splitPattern } from "./split-characters";
import { stockWords } from "./stock-words";
import { type SyllableToken, syllableTokens } from "./syllable-tokens";
import { soundsOf } from "./syllables";

interface StockWord {
  readonly characters: readonly string[];
  readonly sounds: readonly (readonly string[])[];
  /** Whether its sound alone is not enough: what is not in pinyin has to be right. */
  readonly toTheLetter: boolean;
}

/** The stock words by the sound of their first character, the longest first. */
const wordsBySound = new Map<string, StockWord[]>();
const toTheLetter = new Set(spelledWords.filter((word) => !stockWords.includes(word)));
for (const word of [...stockWords, ...toTheLetter].sort((one, other) => other.length - one.length)) {
  const characters = [...word];
  const sounds = characters.map(soundsOf);
  for (const sound of sounds[0] ?? []) {
    const others = wordsBySound.get(sound) ?? [];
    wordsBySound.set(sound, [...others, { characters, sounds, toTheLetter: toTheLetter.has(word) }]);
  }
}

const soundsAlike = (token: SyllableToken, sounds: readonly string[]): boolean =>
  token.sounds.some((sound) => sounds.includes(sound));

/** Words of three characters and more may be spelled by their sound when at least half of them are right or in Latin. */
function spells(tokens: readonly SyllableToken[], at: number, word: StockWord): boolean {
  const { characters, sounds } = word;
  const spoken = tokens.slice(at, at + characters.length);
  if (spoken.length < characters.length) return false;
  const isRight = ({ text }: SyllableToken, place: number): boolean => text === characters[place];
  if (!spoken.some(({ latin }) => latin) && soundsHarmless.test(spoken.map(({ text }) => text).join(""))) return false;
  if (!spoken.every((token, place) => isRight(token, place) || soundsAlike(token, sounds[place] ?? []))) return false;
  const right = spoken.filter(isRight).length;
  const latin = spoken.filter((token) => token.latin).length;
  if ((characters.length < 3 || word.toTheLetter) && right + latin < characters.length) return false;
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
  [/(?<=[买再种做打拔支颗次])song(?=[一1])|song(?=一[颗支次])/g, "送"],
  [/(?<![a-z])bai(?=[一二两三四五六七八九十0-9]个?[度号])/g, "白"],
  [/(?<![a-z])zuo(?=过)/g, "做"],
  [/(?<=[0-9一二两三四五六七八九十])nian(?![a-z])/g, "年"],
  [/(?<=[0-9一二两三四五六七八九十])tian(?![a-z])/g, "天"],
  [/(?<=[0-9一二两三四五六七八九十])sui(?![a-z])/g, "岁"],
  [/(?<=[0-9一二两三四五六七八九十])kuai(?![a-z])/g, "块"],
  [/(?<=[0-9一二两三四五六七八九十])yuan(?![a-z])/g, "元"],
  [/(?<=[0-9一二两三四五六七八九十])ci(?![a-z])/g, "次"],
  [/(?<=全程|毫|完全|0|零|不|没)(?:teng|tong)(?![a-z])/g, "痛"],
];

/** A gap beside a Chinese character that took the place of letters. */
const besideChinese: readonly (readonly [RegExp, string])[] = [[/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, ""]];

/** Where a word that sounds like a disguised one is itself meant. */
const soundsHarmless = /国家[基计疾急集纪技机积给籍]/u;

/** Replaces what any of the patterns finds, one after the other. */
function inTurn(glyphs: readonly Glyph[], by: readonly (readonly [RegExp, string | ((found: string) => string)])[]) {
  let plain = glyphs;
  let text = spelled(plain);
  for (const [pattern, word] of by) {
    if (text.search(pattern) < 0) continue;
    plain = replaced(plain, pattern, ([found]) => (typeof word === "string" ? word : word(found)));
    text = spelled(plain);
  }
  return plain;
}

/** Says in Chinese what a Chinese line says in English. */
function withoutEnglish(glyphs: readonly Glyph[]): readonly Glyph[] {
  const text = spelled(glyphs);
  if (!/[a-z]{2}|[a-z] ?[01]/.test(text) || !/\p{Script=Han}{2}/u.test(text)) return glyphs;
  const off = replaced(glyphs, percentOff, ([, tens]) => `${10 - Number(tens)}折`);
  return inTurn(off, englishWords);
}

/** The text with disguised words in their plain form: halves of characters, look-alikes, homophones, pinyin and English. */
export function unmasked(glyphs: readonly Glyph[]): readonly Glyph[] {
  const whole = replaced(glyphs, splitPattern, ([pair]) => joinedCharacter(pair));
  const chinese = withoutEnglish(inTurn(whole, figures));
  const alike = inTurn(chinese, lookAlikes);
  const spoken = inTurn(withoutPinyin(alike), loneSyllables);
  return inTurn(spoken, besideChinese);
}
