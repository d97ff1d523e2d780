import { advertisingRules } from "@shared/advertising/advertising-rules";
import type { RuleId } from "@shared/advertising/rule-id";
import type { CardProblem } from "@shared/card/card-problem";
import type { Problem } from "@shared/contract/problem";
import { cardPlaceWords, cardReasonWords } from "./card-words";
import { problemSentence } from "./problem-words";

const titleOf = (id: RuleId | undefined): string => advertisingRules.find((rule) => rule.id === id)?.title ?? id ?? "";

/** What is wrong with a card in one line, with its place. */
export function cardProblemLine({ field, reason, rule, found }: CardProblem): string {
  const place = cardPlaceWords(field);
  if (reason !== "breaksRule") return `${place}：${cardReasonWords[reason]}`;
  return `${place}：${found === undefined ? "" : `“${found}”`}${titleOf(rule)}`;
}

/** Refusals that deserve a sentence of their own. */
const byReason: Readonly<Record<string, string>> = {
  ownWork: "这一版由您编辑过，请另一位同事发布。",
  contentChanged: "您打开之后内容变了，请关上再打开，看过最新内容再发布。",
  changedMeanwhile: "同事刚刚也改了这一版，请看最新内容后再试。",
  notNext: "版本号接不上，同事可能刚建了新版本，请看最新列表。",
  released: "这一版刚刚由同事发布，内容不再改变；要改就出新版本。",
  retired: "这一版已经停用，不能再发布。",
  notReleased: "这一版还没有发布，不用停用。",
  ...cardReasonWords,
  breaksRule: "有文字违反广告规则，请看检查结果。",
};

/** Why a change of the card was refused. */
export const cardFailure = (problem: Problem): string => byReason[problem.reason ?? ""] ?? problemSentence(problem);
