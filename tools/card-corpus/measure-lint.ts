import { lintLine } from "@shared/advertising/lint-line";
import { type RuleId, ruleIds } from "@shared/advertising/rule-id";
import type { LabelledLine } from "./read-corpus";

/** How well the linter agrees with the labels. */
export interface LintMeasure {
  readonly violating: number;
  /** Violating lines in which nothing at all was found. */
  readonly missed: readonly string[];
  readonly clean: number;
  /** Clean lines in which something was found. */
  readonly alarms: readonly string[];
  /** The share of violating lines that were found; 1 when there are none. */
  readonly recall: number;
  /** The share of clean lines in which something was found. */
  readonly falseAlarms: number;
  /** By rule, how many lines carry its label and in how many of them it was named. */
  readonly byRule: Readonly<Record<RuleId, { readonly labelled: number; readonly named: number }>>;
}

/** Lints every line and compares what is found with the labels. */
export function measureLint(lines: readonly LabelledLine[]): LintMeasure {
  const linted = lines.map(({ text, rules }) => ({ text, rules, found: lintLine(text).map(({ rule }) => rule) }));
  const violating = linted.filter(({ rules }) => rules.length > 0);
  const clean = linted.filter(({ rules }) => rules.length === 0);
  const missed = violating.flatMap(({ text, found }) => (found.length === 0 ? text : []));
  const alarms = clean.flatMap(({ text, found }) => (found.length > 0 ? text : []));
  const byRule = Object.fromEntries(
    ruleIds.map((id) => {
      const labelled = violating.filter(({ rules }) => rules.includes(id));
      return [id, { labelled: labelled.length, named: labelled.filter(({ found }) => found.includes(id)).length }];
    }),
  ) as LintMeasure["byRule"];
  const share = (part: number, whole: number, empty: number) => (whole === 0 ? empty : part / whole);
  return {
    violating: violating.length,
    missed,
    clean: clean.length,
    alarms,
    recall: share(violating.length - missed.length, violating.length, 1),
    falseAlarms: share(alarms.length, clean.length, 0),
    byRule,
  };
}
