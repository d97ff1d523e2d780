import { metricWords } from "./experiment-words";

/** Why a plan is not right yet, beside the reasons that every text for a card has. */
export const planReasonWords: Readonly<Record<string, (detail: string) => string>> = {
  armCount: (range) => `要有 ${range.replace("-", " 到 ")} 组。`,
  controlVaries: () => "第一组是对照组，要照现在的做法。",
  noVariant: () => "这一组还没有选怎么做。",
  sameAsNow: () => "和现在的做法一样，没有可比的。",
  doesNotFit: (metric) => metricWords[metric as keyof typeof metricWords]?.title ?? "这种做法不适合所选的对象。",
  tooEarly: (hour) => `太早，不能早于 ${hour} 点。`,
  tooLate: (hour) => `太晚，不能晚于 ${hour} 点：发不到的人当天还要打电话。`,
  aboutSafety: () => "与安全有关，不能不发，也不能换顺序。",
  unknownSurvey: () => "先选一份正在使用的问卷。",
  anonymous: () => "匿名问卷不能试：答案查不到人，无法比较。",
  answeredOnList: () => "一两题的小问卷直接在列表里答，题目没有先后可换。",
  fixedOrder: () => "题目顺序是这份量表的一部分，不能改。",
  laterQuestion: () => "这样排会改变谁看到哪道题：被引用的题要排在前面。",
  skipsOther: () => "这样排会让跳转略过别的题，有人会少答。",
  unknownQuestion: () => "问卷刚有新版本，请重新选一次“换题目顺序”。",
  missing: () => "问卷刚有新版本，请重新选一次“换题目顺序”。",
  windowTooShort: (least) => `太短，至少 ${least} 天才看得到结果。`,
  outOfRange: (range) => (range.includes("-") ? `要在 ${rangeWords(range)} 之间。` : "和现在的比例加起来超出了范围。"),
};

const rangeWords = (range: string): string =>
  range
    .split("-")
    .map((one) => (Number(one) <= 1 && one !== "1" ? `${Math.round(Number(one) * 100)} %` : one))
    .join(" 到 ");

const letters = "ABCD";

const parts: Readonly<Record<string, string>> = {
  title: "名称",
  question: "想知道什么",
  subject: "改哪里",
  metric: "算作成功",
  windowDays: "几天后看结果",
  percent: "多少人参加",
  baseline: "现在的比例",
  leastEffect: "至少差多少",
  arms: "分组",
};

const inArm: Readonly<Record<string, string>> = {
  title: "组名",
  what: "第一句",
  hint: "第二句",
  hour: "发送时间",
  questions: "题目顺序",
  zh: "（中文）",
  en: "（英文）",
};

/** Where a problem lies, in the words of the page: "B 组 · 第一句". */
export function planPlaceWords(place: string): string {
  const [first = "", at, ...rest] = place.split(".");
  if (first !== "arms" || at === undefined) return parts[first] ?? place;
  const arm = Number(at) === 0 ? "对照组" : `${letters[Number(at)] ?? at} 组`;
  const part = rest.flatMap((one) => inArm[one] ?? []).join("");
  return part === "" ? arm : `${arm} · ${part}`;
}
