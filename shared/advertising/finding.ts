import type { RuleId } from "./rule-id";

/** Words of a line that break a rule. */
export interface Finding {
  readonly rule: RuleId;
  /** The words as they stand in the line, with whatever was set between their characters. */
  readonly found: string;
  /** Where they begin in the line, in UTF-16 units as strings count. */
  readonly at: number;
  readonly length: number;
  /** No pattern knows the words; the line as a whole reads like those that break the rule. */
  readonly readsLike?: true;
}
