import type { TemplateProblem } from "@shared/contract/message-views";
import { type FieldType, fieldTypeOf } from "@shared/template/field-rules";
import type { FieldSource } from "@shared/template/template";
import { planReasonWords } from "./plan-problem-words";
import { fieldSourceWords, fieldTypeWords } from "./template-words";

type Say = (detail: string) => string;

const typeTitle = (type: string): string => fieldTypeWords[type as FieldType]?.split("：")[0] ?? type;

const words: Readonly<Record<string, Say>> = {
  empty: () => "这里还空着。",
  textMissing: () => "这里还空着。",
  tooLong: (most) => (most === "" ? "太长了。" : `太长了，最多 ${most} 个字。`),
  controlCharacters: () => "不能有换行或看不见的字符。",
  wrongCharacters: () => "有这里不许的字符。",
  duplicate: (other) => (other === "" ? "和别的重复了。" : `“${other}”已经用过，要换一个。`),
  unknownType: (key) => `微信没有“${key}”这种编号，应是类型加数字，例如 thing1、time2。`,
  fieldCount: (range) => `字段要有 ${range.replace("-", " 到 ")} 个。`,
  sourceDoesNotFit: (type) => `“${typeTitle(type)}”类的字段放不下这种内容。`,
  ...planReasonWords,
  noValue: (source) => `这个模板的消息里没有“${fieldSourceWords[source as FieldSource] ?? source}”，换一种内容。`,
};

const one = ({ reason, detail }: TemplateProblem): string =>
  words[reason]?.(detail ?? "") ?? [reason, detail].filter(Boolean).join("：");

/** The body of a message is read inside the mini-program only; everything else stands on the lock screen. */
const forbidden = (found: readonly TemplateProblem[]): string => {
  const list = found.map(({ detail }) => `“${detail ?? ""}”`).join("");
  return found[0]?.field === "body" ? `不能写 ${list}：属于疗效保证或促销。` : `${list} 不能出现在锁屏上。`;
};

/** What is wrong with one field, with the offending words, in plain sentences; all forbidden words in one. */
export function textProblemWords(problems: readonly TemplateProblem[]): readonly string[] {
  const found = problems.filter(({ reason }) => reason === "forbiddenWord");
  const others = problems.filter(({ reason }) => reason !== "forbiddenWord").map(one);
  return found.length === 0 ? others : [...others, forbidden(found)];
}

/** What WeChat takes in a field with this key. */
export function fieldRuleWords(key: string): string | undefined {
  const type = fieldTypeOf(key);
  return type && fieldTypeWords[type];
}
