import type { Hit } from "./pattern-findings";
import type { Reading } from "./reading/reading";

/** A character alone between two marks: somebody may have set the marks to cut a word apart. */
const loneCharacter =
  /(?:^|[,，。、])\p{Script=Han}[,，。、]+\p{Script=Han}|\p{Script=Han}[,，。、]+\p{Script=Han}(?:[,，。、]|$)/u;

/** Every two characters of the words stand apart in the line, and not because a clause ends there. */
export function isCutApart(line: string, { glyphs }: Reading): (hit: Hit) => boolean {
  const cut = loneCharacter.test(line);
  return ({ from, to }) => {
    const word = glyphs.slice(from, to);
    const [first, last] = [word[0], word.at(-1)];
    if (first === undefined || last === undefined || word.length < 2) return false;
    if (!cut && /[,，。、]/.test(line.slice(first.from, last.to))) return false;
    return word.every(({ to: end }, n) => (word[n + 1]?.from ?? Number.POSITIVE_INFINITY) > end);
  };
}
