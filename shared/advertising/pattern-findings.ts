import { everyday } from "./everyday";
import { isExcused } from "./excused";
import type { Finding } from "./finding";
import type { Reading } from "./reading/reading";
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

/** A place in the plain form of a line. */
export interface Hit {
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

/** What the patterns of the rules find in a reading of a line, as far as it counts. */
export function patternFindings(
  line: string,
  { text, glyphs }: Reading,
  counts: (hit: Hit) => boolean,
): readonly Finding[] {
  return rules.flatMap((rule) =>
    outermost(brokenBy(rule, text).filter(counts)).flatMap(({ from, to }) => {
      const [first, last] = [glyphs[from], glyphs[to - 1]];
      if (first === undefined || last === undefined) return [];
      const length = last.to - first.from;
      return { rule: rule.rule, found: line.slice(first.from, last.to), at: first.from, length };
    }),
  );
}
