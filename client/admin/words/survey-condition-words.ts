import type { Condition } from "@shared/survey/condition";
import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import type { ConditionMode } from "../surveys/condition/condition-rows";
import type { Relation } from "../surveys/condition/relation";

export const relationWords: Readonly<Record<Relation, string>> = {
  chose: "选了（任一）",
  notChose: "没有选",
  atLeast: "≥",
  atMost: "≤",
  answered: "答过",
  notAnswered: "没有答",
  declined: "选了“暂不作答”",
};

export const conditionModeWords: Readonly<Record<ConditionMode, string>> = {
  all: "全部满足",
  any: "满足任一条",
  none: "一条都不满足",
  notAll: "不是全部满足",
};

/** Words of putting conditions together. */
export const conditionWords = {
  mode: "怎样算成立",
  subject: (place: number) => `第 ${place + 1} 个条件说的是`,
  relation: (place: number) => `第 ${place + 1} 个条件的关系`,
  value: (place: number) => `第 ${place + 1} 个条件的数值`,
  choices: (place: number) => `第 ${place + 1} 个条件的选项`,
  chooseChoices: "选选项",
  add: "加一个条件",
  addGroup: "加一组条件",
  group: (place: number) => `第 ${place + 1} 组条件`,
  remove: (place: number) => `去掉第 ${place + 1} 个条件`,
  always: "总是",
  nothingEarlier: "前面没有可以用来判断的题目。",
  questions: "题目",
  scores: "计分",
  gone: (id: string) => `（已删除的 ${id}）`,
  and: " 并且 ",
  or: " 或者 ",
  not: (words: string) => `不是（${words}）`,
  chose: (list: string) => ` 选了${list}`,
} as const;

const short = (words: string, most: number): string =>
  [...words].length > most ? `${[...words].slice(0, most).join("")}…` : words;

/** "第 3 题“满意程度”", as people find it. */
export function questionName(survey: Pick<Survey, "questions">, id: string, most = 14): string {
  const place = survey.questions.findIndex((question) => question.id === id);
  const question = survey.questions[place];
  if (!question) return conditionWords.gone(id);
  return `第 ${place + 1} 题“${short(question.text.zh || question.id, most)}”`;
}

/** "计分“总分”". */
export function scoreName(survey: Pick<Survey, "scores">, id: string): string {
  const score = survey.scores.find((one) => one.id === id);
  return score ? `计分“${score.title || id}”` : conditionWords.gone(id);
}

const choiceName = (question: SurveyQuestion | undefined, id: string): string => {
  const choices = question && "choices" in question ? question.choices : [];
  return `“${choices.find((choice) => choice.id === id)?.text.zh || id}”`;
};

type Naming = Pick<Survey, "questions" | "scores">;

function leafSentence(condition: Condition, survey: Naming): string {
  const name =
    "question" in condition
      ? questionName(survey, condition.question)
      : "score" in condition
        ? scoreName(survey, condition.score)
        : "";
  if ("is" in condition) return `${name} ${relationWords[condition.is]}`;
  if ("atLeast" in condition) return `${name} ≥ ${condition.atLeast}`;
  if ("atMost" in condition) return `${name} ≤ ${condition.atMost}`;
  if (!("chose" in condition)) return name;
  const question = survey.questions.find(({ id }) => id === condition.question);
  return name + conditionWords.chose(condition.chose.map((id) => choiceName(question, id)).join("或"));
}

const inner = (condition: Condition, survey: Naming): string =>
  "all" in condition || "any" in condition
    ? `（${conditionSentence(condition, survey)}）`
    : conditionSentence(condition, survey);

/** A condition in plain words: "第 1 题“满意程度” ≤ 2 并且 …". */
export function conditionSentence(condition: Condition, survey: Naming): string {
  if ("all" in condition && condition.all.length === 0) return conditionWords.always;
  if ("all" in condition) return condition.all.map((one) => inner(one, survey)).join(conditionWords.and);
  if ("any" in condition) return condition.any.map((one) => inner(one, survey)).join(conditionWords.or);
  if (!("not" in condition)) return leafSentence(condition, survey);
  const { not } = condition;
  if ("is" in not && not.is === "answered") return `${questionName(survey, not.question)} ${relationWords.notAnswered}`;
  return conditionWords.not(conditionSentence(not, survey));
}
