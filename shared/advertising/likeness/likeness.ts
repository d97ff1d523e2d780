import { type RuleId, ruleIds } from "../rule-id";
import learned from "./learned.json";
import { partsOf } from "./parts-of";
import type { Scale } from "./scale";
import { weigh } from "./weigh";

/** The scale that tells lines that break a rule from clean ones. */
export const breaking: Scale = learned.breaking;

const rules: Readonly<Record<RuleId, Scale>> = learned.rules;

/** A line that weighs more than this reads like one that breaks a rule, even if no pattern knows its words. */
export const readsAsBreaking = 0.6;

/** A line that weighs less than this reads like a notice or an honest answer, even if a pattern knows its words. */
export const readsAsClean = -2;

/** How much a plain text, or the worst part of a long one, reads like a line that breaks a rule: log odds. */
export const likeness = (plain: string): number => Math.max(...partsOf(plain).map((part) => weigh(breaking, part)));

/** The rule that a line most likely breaks, given that it breaks one. */
export function likeliestRule(plain: string): RuleId {
  const weighed = ruleIds.map((rule) => ({ rule, weight: weigh(rules[rule], plain) }));
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).rule;
}
