import { createHash } from "node:crypto";
import type { Scale } from "@shared/advertising/likeness/scale";
import { readLine } from "@shared/advertising/reading/reading";
import { type RuleId, ruleIds } from "@shared/advertising/rule-id";
import { learnScale } from "./learn-scale";
import type { LabelledLine } from "./read-corpus";

/** Everything that was learned from a corpus. */
export interface Learned {
  /** Which lines it was learned from, and how they were read. */
  readonly from: string;
  readonly breaking: Scale;
  readonly rules: Readonly<Record<RuleId, Scale>>;
}

/** Runs of three among so many buckets that few share one; to name the rule, runs of two among fewer will do. */
const forBreaking = { longest: 3, buckets: 131_072 };
const forRules = { longest: 2, buckets: 4096 };

/** A name for the lines of a corpus in the form in which they are learned; changes with either. */
export function nameOfCorpus(corpus: readonly LabelledLine[]): string {
  const hash = createHash("sha256");
  for (const { text, rules } of corpus) hash.update(`${rules.join(",")}\t${readLine(text).text}\n`);
  return hash.digest("hex").slice(0, 16);
}

/** Learns from labelled lines which ones break a rule, and from those that do, which rule it is. */
export function learnLikeness(corpus: readonly LabelledLine[]): Learned {
  const read = corpus.map(({ text, rules }) => ({ plain: readLine(text).text, rules }));
  const learn = (
    { longest, buckets }: typeof forRules,
    lines: typeof read,
    holds: (rules: readonly RuleId[]) => boolean,
  ) =>
    learnScale(
      lines.map(({ plain, rules }) => ({ plain, holds: holds(rules) })),
      longest,
      buckets,
    );
  const violating = read.filter(({ rules }) => rules.length > 0);
  const scales = ruleIds.map((rule) => [rule, learn(forRules, violating, (rules) => rules.includes(rule))] as const);
  return {
    from: nameOfCorpus(corpus),
    breaking: learn(forBreaking, read, (rules) => rules.length > 0),
    rules: Object.fromEntries(scales) as Record<RuleId, Scale>,
  };
}
