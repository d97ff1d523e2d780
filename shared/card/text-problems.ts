import { lintLine } from "../advertising/lint-line";
import type { CardProblem } from "./card-problem";
import { formProblems } from "./form-problems";

const broken = (field: string, text: string): readonly CardProblem[] =>
  lintLine(text).map(({ rule, found }) => ({ field, reason: "breaksRule", rule, found }));

/** What is wrong with the form of a text on a card, and with what it says. */
export const textProblems = (field: string, text: string, most: number): readonly CardProblem[] => [
  ...formProblems(field, text, most),
  ...broken(field, text),
];
