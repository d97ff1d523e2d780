import type { CardProblem } from "./card-problem";

/** Line breaks, and characters nobody sees: they would break the picture, or hide a word. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What is wrong with the form of a text that must be there and has room for `most` characters. */
export function formProblems(field: string, text: string, most: number): readonly CardProblem[] {
  if (text.trim() === "") return [{ field, reason: "missing" }];
  return [
    ...(text.length > most ? [{ field, reason: "tooLong" } as const] : []),
    ...(unseen.test(text) ? [{ field, reason: "controlCharacters" } as const] : []),
  ];
}
