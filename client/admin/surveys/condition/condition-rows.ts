import type { Condition } from "@shared/survey/condition";

/** How several lines are taken together. */
export type ConditionMode = "all" | "any" | "none" | "notAll";

/** A condition as a list of lines. */
export interface ConditionRows {
  readonly mode: ConditionMode;
  readonly rows: readonly Condition[];
}

/** Whether a line is itself a list of lines. */
export const isGroup = (condition: Condition): boolean => "all" in condition || "any" in condition;

/** The condition as lines; a single one is a list of one. */
export function conditionRows(condition: Condition | undefined): ConditionRows {
  if (condition === undefined) return { mode: "all", rows: [] };
  if ("all" in condition) return { mode: "all", rows: condition.all };
  if ("any" in condition) return { mode: "any", rows: condition.any };
  if (!("not" in condition)) return { mode: "all", rows: [condition] };
  const { not } = condition;
  if ("any" in not) return { mode: "none", rows: not.any };
  if ("all" in not) return { mode: "notAll", rows: not.all };
  return "not" in not ? conditionRows(not.not) : { mode: "all", rows: [condition] };
}

/** The lines as a condition; nothing when there are none. A group inside another stays a group with a single line, too. */
export function fromRows({ mode, rows }: ConditionRows, inner = false): Condition | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  if (mode === "all") return rows.length === 1 && !inner && !isGroup(first) ? first : { all: rows };
  if (mode === "any") return { any: rows };
  return { not: mode === "none" ? { any: rows } : { all: rows } };
}
