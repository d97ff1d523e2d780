import { everyday } from "./everyday";
import { isExcused } from "./excused";
import type { Finding } from "./finding";
import { type Reading, readLine, readWithoutFillers } from "./reading/reading";
import { ruleIds } from "./rule-id";
import type { RuleWords } from "./rule-words";
import { absoluteTerm } from "./rules/absolute-term";
import { appearanceAnxiety } from "./rules/appearance-anxiety";
import { beforeAfter } from "./rules/before-after";
import { cureClaim } from "./rules/cure-claim";
import { effectPromise } from "./rules/effect-promise";
import { endorsement } from "./rules/endorsement";
import { fetalSex } from "./rules/fetal-sex";
import { priceBait } from "./rules/price-bait";
import { safetyPromise } from "./rules/safety-promise";
import { shareReward } from "./rules/share-reward";
import { testimony } from "./rules/testimony";

const rules: readonly RuleWords[] = [
  cureClaim,
  effectPromise,
  safetyPromise,
  beforeAfter,
  testimony,
  endorsement,
  appearanceAnxiety,
  absoluteTerm,
  priceBait,
  fetalSex,
  shareReward,
];

interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Every place that one of the patterns finds. They are run in place: `matchAll` would compile a copy for each line. */
function hits(patterns: readonly RegExp[], text: string): readonly Hit[] {
  const all: Hit[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (found[0] === "") pattern.lastIndex += 1;
      else all.push({ from: found.index, to: pattern.lastIndex });
    }
  }
  return all;
}

const inOrder = (all: readonly Hit[]): readonly Hit[] =>
  [...all].sort((one, other) => one.from - other.from || other.to - one.to);

/** The hits that do not lie inside one of the others. */
function outside(all: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  const ahead = inOrder(others);
  let reach = 0;
  let next = 0;
  return inOrder(all).filter(({ from, to }) => {
    for (let other = ahead[next]; other !== undefined && other.from <= from; other = ahead[next]) {
      reach = Math.max(reach, other.to);
      next += 1;
    }
    return to > reach;
  });
}

/** Hits that lie inside a longer one say nothing new. */
function outermost(all: readonly Hit[]): readonly Hit[] {
  let reach = 0;
  return inOrder(all).filter(({ to }) => {
    const further = to > reach;
    reach = Math.max(reach, to);
    return further;
  });
}

/** What breaks the rule in the text and is neither harmless nor denied. */
function brokenBy({ rule, breaks, allows, mayBeAsked }: RuleWords, text: string): readonly Hit[] {
  const found = hits(breaks, text);
  if (found.length === 0) return [];
  const harmless = [...hits(allows, text), ...hits(everyday, text)];
  return outside(found, harmless).filter(({ from, to }) => !isExcused(text, { rule, from, to }, mayBeAsked));
}

function findingsIn(line: string, { text, glyphs }: Reading, counts: (hit: Hit) => boolean): readonly Finding[] {
  return rules.flatMap((rule) =>
    outermost(brokenBy(rule, text).filter(counts)).flatMap(({ from, to }) => {
      const [first, last] = [glyphs[from], glyphs[to - 1]];
      if (first === undefined || last === undefined) return [];
      const length = last.to - first.from;
      return { rule: rule.rule, found: line.slice(first.from, last.to), at: first.from, length };
    }),
  );
}

/** A character alone between two marks: somebody may have set the marks to cut a word apart. */
const loneCharacter =
  /(?:^|[,，。、])\p{Script=Han}[,，。、]+\p{Script=Han}|\p{Script=Han}[,，。、]+\p{Script=Han}(?:[,，。、]|$)/u;

/** Every two characters of the words stand apart in the line, and not because a clause ends there. */
function isCutApart(line: string, { glyphs }: Reading): (hit: Hit) => boolean {
  const cut = loneCharacter.test(line);
  return ({ from, to }) => {
    const word = glyphs.slice(from, to);
    const [first, last] = [word[0], word.at(-1)];
    if (first === undefined || last === undefined || word.length < 2) return false;
    if (!cut && /[,，。、]/.test(line.slice(first.from, last.to))) return false;
    return word.every(({ to: end }, n) => (word[n + 1]?.from ?? Number.POSITIVE_INFINITY) > end);
  };
}

const place = ({ rule }: Finding): number => ruleIds.indexOf(rule);

/** In order of the rules and of the line. What lies inside a longer finding of its rule says nothing new. */
function merged(all: readonly Finding[]): readonly Finding[] {
  const inLine = [...all].sort(
    (one, other) => place(one) - place(other) || one.at - other.at || other.length - one.length,
  );
  const reach = new Map<Finding["rule"], number>();
  return inLine.filter(({ rule, at, length }) => {
    if (at + length <= (reach.get(rule) ?? 0)) return false;
    reach.set(rule, at + length);
    return true;
  });
}

/** What a line of a card says that advertising law or the platform forbids; nothing for a clean line. */
export function lintLine(line: string): readonly Finding[] {
  const found = findingsIn(line, readLine(line), () => true);
  const bare = readWithoutFillers(line);
  const apart = bare === undefined ? [] : findingsIn(line, bare, isCutApart(line, bare));
  return merged([...found, ...apart]);
}
