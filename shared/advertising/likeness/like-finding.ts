import type { Finding } from "../finding";
import type { Reading } from "../reading/reading";
import { breaking, likeliestRule } from "./likeness";
import { tellingWords } from "./telling-words";

/** What a line breaks that no pattern knows: the rule whose lines it reads like, and its most telling words. */
export function likeFinding(line: string, { text, glyphs }: Reading): readonly Finding[] {
  const { from, to } = tellingWords(breaking, text);
  const [first, last] = [glyphs[from], glyphs[to - 1]];
  if (first === undefined || last === undefined) return [];
  const found = line.slice(first.from, last.to);
  return [{ rule: likeliestRule(text), found, at: first.from, length: found.length, readsLike: true }];
}
