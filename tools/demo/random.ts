import { textHash } from "@shared/statistics/text-hash";

/** Chance that repeats: the same seed always tells the same story. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of a list that has at least one member. */
  pick<const T>(list: readonly [T, ...T[]]): T;
  /** Around 0, rarely beyond -2 or 2. */
  noise(): number;
  /** Lower-case letters and digits, the first one a letter. */
  word(length: number): string;
}

const letters = "abcdefghijkmnpqrstuvwxyz";
const lettersAndDigits = `${letters}23456789`;

/** A source of chance named by a text (mulberry32); different names have nothing to do with each other. */
export function createRandom(seed: string): Random {
  let state = textHash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const letterOf = (alphabet: string) => alphabet.charAt(between(0, alphabet.length - 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: ([first, ...others]) => {
      const place = between(0, others.length);
      return place === 0 ? first : (others[place - 1] ?? first);
    },
    noise: () => next() + next() + next() + next() - 2,
    word: (length) => letterOf(letters) + Array.from({ length: length - 1 }, () => letterOf(lettersAndDigits)).join(""),
  };
}
