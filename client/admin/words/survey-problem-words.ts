import type { Problem } from "@shared/contract/problem";
import type { SurveyProblem, SurveyProblemReason } from "@shared/survey/survey-problem";
import { problemSentence } from "./problem-words";
import { designWords } from "./survey-design-words";

type Say = (detail: string, place: string) => string;

const range = (detail: string): string => detail.replace("-", " 到 ");

const neededForCrisis: Readonly<Record<string, string>> = {
  clinical: "有题目问到了伤害自己或死亡：必须设为临床问卷。",
  consent: "有题目问到了伤害自己或死亡：要先征求“情绪筛查”的同意。",
  privacy: "有题目问到了伤害自己或死亡：不能匿名，否则没人能帮到这个人。",
};

const words: Readonly<Record<SurveyProblemReason, Say>> = {
  empty: (_, place) =>
    place.endsWith(".en") ? "还没有英文。" : place.endsWith(".zh") ? "还没有中文。" : "这里还空着。",
  notEnglish: () => "英文里还有汉字。",
  forbiddenWord: (word) => `不能写“${word}”：属于疗效保证、促销或诊断用语。`,
  reservedName: (name) => `“${name}”这个编号系统自己要用，换一个。`,
  repeated: (name) => `“${name}”重复了。`,
  noQuestions: () => "还没有一道要回答的题目。",
  tooMany: (most) => `题目太多，最多 ${most} 题。`,
  tooFewChoices: (least) => `选项太少，至少要 ${least} 个。`,
  rangeReversed: () => "“到”要比“从”大。",
  outOfRange: (detail) => (detail === "" ? "超出允许的范围。" : `要在 ${range(detail)} 之间。`),
  asksNothing: () => "说明不用回答，不能设“可以不答”或“暂不作答”。",
  crisisNever: () => "没有哪个答案有这么高的分值，安全提示永远不会出现。",
  notClinical: () => "只有临床问卷才能触发安全提示：先在“基本情况”里设为临床问卷。",
  needsCrisis: (_, place) =>
    neededForCrisis[place] ??
    (place.endsWith(".crisisFrom")
      ? "问到了伤害自己或死亡：必须设“从几分起出现安全提示”。"
      : "说到了伤害自己或死亡：只能告诉人可以打 12356、120 或 110，或者另有一道带安全提示的题。"),
  needsMoodConsent: () => "有安全提示的问卷要先征求“情绪筛查”的同意。",
  needsClinical: () => "征求“情绪筛查”同意的问卷必须设为临床问卷。",
  needsCare: () => "临床问卷的用途只能是照护。",
  crisisSkipped: (_, place) =>
    place.endsWith(".showIf")
      ? "有安全提示的题目人人都要问到，不能有显示条件。"
      : "会跳过有安全提示的题目，有危险的人就没人发现。",
  anonymous: () => "匿名问卷不能有这一项：它会让答案查得到人。",
  licenceNeeded: (name) => `“${name}”受版权保护：没有授权不能用，要填写授权方、编号和有效期。`,
  unknownQuestion: (id) => `用到了已删除的题目（${id}）。`,
  unknownChoice: (id) => `用到了已删除的选项（${id}）。`,
  unknownScore: (id) => `用到了已删除的计分（${id}）。`,
  wrongKind: () => "这种题型不能这样用。",
  noValue: () => "这道单选题还有选项没有分值。",
  laterQuestion: () => "用到了后面才问的题目，到这里时还没有答案。",
  cycle: () => "绕回来了：跳到了前面，或者条件最后又取决于自己。",
  deadEnd: (to) => `跳到了不存在的题目（${to}），走不下去。`,
  scoreInRoute: () => "走哪条路不能由计分决定，改用题目的答案。",
  unreachable: () => "无论怎么答都到不了这里。",
  neverHolds: () => "无论怎么答，这个条件都不会成立。",
  neverMade: () => "无论怎么答，都凑不齐算这个分的题目。",
  tooManyPaths: () => "条件和跳转太多，检查不完。请简化，或拆成两份问卷。",
  noItems: () => "还没有选用哪些题。",
  sumWithMissing: () => "相加的计分不能缺题：缺了就是另一个分数。改为 0，或改成求平均。",
  noBands: () => "还没有分段。",
  bandsNotRising: () => "每一段的上限要比前一段高。",
  bandsGap: (most) => `最后一段没有到最高分（${most}）。`,
  noClosing: () => "还没有结束语。",
  conditionAtEnd: () => "最后一条结束语不能有条件，否则有人看不到任何结束语。",
  missing: (id) => `少了题目（${id}）。`,
  fixedOrder: () => "这一题的顺序不能变。",
  skipsOther: () => "跳转会跳过别的题目。",
};

/** What is wrong, in one plain sentence. */
export const surveyProblemWords = ({ reason, detail, place }: SurveyProblem): string =>
  words[reason]?.(detail ?? "", place) ?? reason;

const isReason = (reason: string): reason is SurveyProblemReason => reason in words;

const topWords: Readonly<Record<string, string>> = {
  title: "标题",
  intro: "开头的话",
  minutes: "时长",
  purpose: "用途",
  privacy: "实名还是匿名",
  consent: "征求同意",
  clinical: "临床问卷",
  licence: "版权",
  questions: "题目",
  scores: "计分",
  concerns: "跟进",
  closings: "结束语",
};

const innerWords: Readonly<Record<string, string>> = {
  text: "题目文字",
  hint: "补充说明",
  choices: "选项",
  ends: "两端",
  unit: "单位",
  showIf: "显示条件",
  jumps: "跳转",
  crisisFrom: "安全提示",
  bands: "分段",
  items: "用到的题",
  when: "条件",
  title: "名称",
  credit: "署名",
  holder: "授权方",
  number: "编号",
  validUntil: "有效期",
  source: "出处",
  mayMiss: "允许缺题",
};

const numbered: Readonly<Record<string, (place: number) => string>> = {
  questions: (place) => `第 ${place} 题`,
  scores: (place) => `计分 ${place}`,
  concerns: (place) => `跟进 ${place}`,
  closings: (place) => `结束语 ${place}`,
};

const innerNumbered = ["choices", "jumps", "bands", "items"];

/** Where it is wrong, as people find it: "第 4 题 · 跳转 1". */
export function placeWords(place: string): string {
  const [top = "", second, third = "", fourth] = place.split(".");
  if (second === undefined || !(top in numbered)) {
    const inner = second === undefined ? undefined : innerWords[second];
    return [topWords[top] ?? top, inner].filter(Boolean).join(" · ");
  }
  const head = numbered[top]?.(Number(second) + 1) ?? "";
  const inner = innerWords[third];
  if (inner === undefined) return head;
  const number = innerNumbered.includes(third) && fourth !== undefined ? ` ${Number(fourth) + 1}` : "";
  return `${head} · ${inner}${number}`;
}

/** Why a survey was not saved, with the place in it that is wrong. */
export function savingFailure(problem: Problem): string {
  const { field, reason } = problem;
  const place = field?.startsWith("survey.") ? field.slice("survey.".length) : undefined;
  if (place === undefined || reason === undefined || !isReason(reason)) return problemSentence(problem);
  return designWords.refusedAt(placeWords(place), surveyProblemWords({ place, reason }));
}
