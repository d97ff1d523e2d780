import type { Finding } from "@shared/advertising/finding";
import type { RuleId } from "@shared/advertising/rule-id";

/** A rule and the words that break it, each once. */
export interface FoundRule {
  readonly rule: RuleId;
  readonly found: readonly string[];
}

/** What a line breaks, rule by rule in the order in which they are met. */
export function foundRules(findings: readonly Finding[]): readonly FoundRule[] {
  const words = new Map<RuleId, Set<string>>();
  for (const { rule, found } of findings) words.set(rule, (words.get(rule) ?? new Set()).add(found));
  return [...words].map(([rule, found]) => ({ rule, found: [...found] }));
}
