import type { RuleId } from "./rule-id";

/** What one rule looks for in a line that was read into its plain form (`reading/`). */
export interface RuleWords {
  readonly rule: RuleId;
  /** Patterns of words that break the rule. */
  readonly breaks: readonly RegExp[];
  /** Harmless words and phrases: a hit that lies inside one of them is none. */
  readonly allows: readonly RegExp[];
  /** Whether a question that is put to a doctor ("能根治吗？") may contain the words. */
  readonly mayBeAsked: boolean;
}

const compiled = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, "gu"));

/** The words of a rule, from the sources of its patterns. */
export const ruleWords = (
  rule: RuleId,
  breaks: readonly string[],
  allows: readonly string[],
  mayBeAsked = false,
): RuleWords => ({ rule, breaks: compiled(breaks), allows: compiled(allows), mayBeAsked });
