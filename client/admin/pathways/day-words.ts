import type { Day, Parameter } from "@shared/pathway/parameter";
import { pathwayWords } from "../words/pathway-words";

const defaultOf = (parameter: Parameter): string => {
  if (parameter.kind === "yesNo") return parameter.default ? pathwayWords.yes : pathwayWords.no;
  return String(parameter.default);
};

const single = (day: number): string => (day < 0 ? `术前 ${-day} 天` : `第 ${day} 天`);

const plusWords = (plus: number): string => (plus === 0 ? "" : ` ${plus > 0 ? "+" : "−"} ${Math.abs(plus)} 天`);

/** A day in words; one that follows a parameter names it. */
export function dayOfPlan(day: Day, parameters: readonly Parameter[]): string {
  if (typeof day === "number") return single(day);
  const parameter = parameters.find(({ key }) => key === day.parameter);
  return `“${parameter?.label ?? day.parameter}”${plusWords(day.plus ?? 0)}`;
}

/** Two fixed days on the same side of the procedure, in one short word. */
function shortSpan(from: number, to: number): string {
  if (from === to) return single(from);
  if (to < 0) return `术前 ${-from}–${-to} 天`;
  return from < 0 ? `${single(from)}至${single(to)}` : `第 ${from}–${to} 天`;
}

/** A span of days in words. */
export function daysOfPlan(from: Day, to: Day | null, parameters: readonly Parameter[]): string {
  const start = dayOfPlan(from, parameters);
  if (to === null) return `${start}起`;
  if (typeof from === "number" && typeof to === "number") return shortSpan(from, to);
  return `${start}至${dayOfPlan(to, parameters)}`;
}

/** The text as a patient reads it, with the parameters' defaults filled in. */
export const withDefaults = (text: string, parameters: readonly Parameter[]): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const parameter = parameters.find((one) => one.key === key);
    return parameter ? defaultOf(parameter) : whole;
  });
