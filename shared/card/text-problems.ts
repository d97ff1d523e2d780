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

/** The number some hospitals bear in their name, as in 杭州第一口腔医院: which of a town's, not how good. */
const ordinal =
  /第一(?=(?:人民|中心|中医|中西医结合|口腔|妇幼保健|妇婴|妇产|儿童|康复|骨科|眼科|整形外科|美容|专科|综合|附属)*医院$)/u;

/**
 * Of the licensed name (第一名称), which the 医疗广告管理办法 has shown as it was registered: like a fact, and a number before
 * the kind of hospital ranks nobody.
 */
export const nameProblems: TextCheck = (field, text, most) => [
  ...formProblems(field, text, most),
  ...factProblems(field, text.replace(ordinal, ""), most).filter(({ reason }) => reason === "breaksRule"),
];
