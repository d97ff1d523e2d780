import { folded, squeezed } from "./folded-text";
import { forbiddenCharacters, forbiddenWords, harmlessWords, type WordGroup } from "./forbidden-words";
import { forbiddenEnglish, harmlessEnglish } from "./forbidden-words-en";

/** A word that may not be there, as it was found. */
export interface FoundWord {
  readonly group: WordGroup;
  readonly word: string;
}

const groups: readonly WordGroup[] = ["diagnosis", "procedure", "bodyPart", "drug", "promotion", "promise", "fright"];

/** Marks between the letters of an English word that somebody spelled out: `b o t o x`. */
const gap = "[\\s.\\-_*]";

/** A word as it is, or spelled out; spaces inside a phrase may be any gap. */
function spelled(word: string): string {
  const plain = word.replaceAll(" ", `${gap}+`);
  return /^[a-z]{3,}$/.test(word) ? `${plain}(?:es|s)?|${[...word].join(`${gap}+`)}` : plain;
}

const englishPattern = (lists: readonly string[]): RegExp => {
  const words = lists.flatMap((list) => list.split("|")).map(spelled);
  return new RegExp(`(?<![a-z])(?:${words.join("|")})(?![a-z])`, "gu");
};

interface GroupPattern {
  readonly group: WordGroup;
  readonly chinese: RegExp;
  readonly characters: RegExp | undefined;
  readonly english: RegExp;
}

const patterns: readonly GroupPattern[] = groups.map((group) => {
  const characters = forbiddenCharacters[group];
  return {
    group,
    chinese: new RegExp(forbiddenWords[group].join("|"), "gu"),
    characters: characters === undefined ? undefined : new RegExp(`[${characters}]`, "gu"),
    english: englishPattern(forbiddenEnglish[group]),
  };
});

const harmless = new RegExp(harmlessWords.join("|"), "gu");
const harmlessPhrases = new RegExp(harmlessEnglish.map((phrase) => phrase.replaceAll(" ", "\\s+")).join("|"), "gu");

const all = (text: string, pattern: RegExp | undefined): readonly string[] =>
  pattern === undefined ? [] : [...text.matchAll(pattern)].map(([word]) => word);

/** A character inside a word that was found already is not told a second time. */
function chineseIn(text: string, excused: string, { chinese, characters }: GroupPattern): readonly string[] {
  const words = all(text, chinese);
  const single = all(excused, characters).filter((character) => !words.some((word) => word.includes(character)));
  return [...words, ...single];
}

/**
 * Finds what may not be in these groups, in Chinese and English: as written, with spaces or marks between the
 * characters, in full width or in traditional characters. Every word once.
 */
export function findWords(text: string, wanted: readonly WordGroup[]): readonly FoundWord[] {
  const dense = squeezed(text);
  const excused = dense.replace(harmless, "□");
  const spaced = folded(text).replace(harmlessPhrases, "□");
  return patterns
    .filter(({ group }) => wanted.includes(group))
    .flatMap((pattern) => {
      const words = [...chineseIn(dense, excused, pattern), ...all(spaced, pattern.english)];
      return [...new Set(words)].map((word) => ({ group: pattern.group, word }));
    });
}

/**
 * What may never be on a lock screen: diagnoses, procedures, body parts and drugs, what promotes or promises, and what
 * frightens (WeChat's operating rules 5.21 and 12.8; privacy on a screen that others see).
 */
export const lockScreenWords = (text: string): readonly FoundWord[] => findWords(text, groups);
