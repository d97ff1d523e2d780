import type { Finding } from "../advertising/finding";
import { lintLine } from "../advertising/lint-line";
import type { CardProblem } from "./card-problem";
import { formProblems } from "./form-problems";

/** What is wrong with the form of a text on a card, and with what it says. */
export type TextCheck = (field: string, text: string, most: number) => readonly CardProblem[];

const checked =
  (counts: (finding: Finding) => boolean): TextCheck =>
  (field, text, most) => [
    ...formProblems(field, text, most),
    ...lintLine(text)
      .filter(counts)
      .map(({ rule, found }) => ({ field, reason: "breaksRule" as const, rule, found })),
  ];

/** Of a line of the clinic's own: words that break a rule, and whether it reads like lines that do. */
export const lineProblems = checked(() => true);

/**
 * Of a fact, as the licence has it: only words that break a rule. A name or an address is no sentence, and whoever bears it
 * cannot reword it, so how it reads counts for nothing.
 */
export const factProblems = checked(({ readsLike }) => readsLike !== true);
