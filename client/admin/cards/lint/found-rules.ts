import type { Finding } from "@shared/advertising/finding";
import type { RuleId } from "@shared/advertising/rule-id";

/** A rule and the words that break it, each once. */
export interface FoundRule {
  readonly rule: RuleId;
  readonly found: readonly string[];
  /** No pattern knows the words: the line as a whole reads like those that break the rule. */
  readonly readsLike: boolean;
}

/** What a line breaks, rule by rule in the order in which they are met. */
export function foundRules(findings: readonly Finding[]): readonly FoundRule[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return {
      rule,
      found: [...new Set(own.map(({ found }) => found))],
      readsLike: own.every(({ readsLike }) => readsLike === true),
    };
  });
}
