import type { Finding } from "@shared/advertising/finding";
import { findingsOf } from "../lint/known-findings";

/** How many lines are looked at in one go; more would make typing stall. */
export const mostLines = 500;

/** One line of what was pasted, with what it breaks. */
export interface CheckedLine {
  /** Counted from one, as it stands in the field; empty lines count. */
  readonly number: number;
  readonly line: string;
  readonly findings: readonly Finding[];
}

const filled = (text: string): readonly Omit<CheckedLine, "findings">[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, place) => ({ number: place + 1, line }))
    .filter(({ line }) => line.trim() !== "");

/** Whether there is more than is looked at. */
export const tooManyLines = (text: string): boolean => filled(text).length > mostLines;

/** Every line that says something, with what it breaks: the same as on the command line. */
export const checkLines = (text: string): readonly CheckedLine[] =>
  filled(text)
    .slice(0, mostLines)
    .map((one) => ({ ...one, findings: findingsOf(one.line) }));

export const wrongLines = (lines: readonly CheckedLine[]): readonly CheckedLine[] =>
  lines.filter(({ findings }) => findings.length > 0);
