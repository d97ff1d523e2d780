import { lintLine } from "@shared/advertising/lint-line";
import type { RuleId } from "@shared/advertising/rule-id";

/** The rules that a line breaks, each once, in their order. */
export const rulesOf = (line: string): readonly RuleId[] => [...new Set(lintLine(line).map(({ rule }) => rule))];
