import type { Interval } from "@shared/appointment/interval";
import type { Weekday, WeeklyHours } from "@shared/appointment/resource";
import type { GestationWindow, Service } from "@shared/appointment/service";
import type { VisitStepKey } from "@shared/reminder/visit-step-key";
import { minuteClock } from "./clinic-time";

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: "周一",
  2: "周二",
  3: "周三",
  4: "周四",
  5: "周五",
  6: "周六",
  7: "周日",
};

export const weekdayList: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A length in minutes as people say it: "45 分钟", "2 小时", "3 天". */
export function lengthWords(minutes: number): string {
  if (minutes === 0) return "不限";
  if (minutes % 1440 === 0) return `${minutes / 1440} 天`;
  return minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`;
}

const hoursWords = (pieces: readonly Interval[]): string =>
  pieces.map(([from, to]) => `${minuteClock(from)}–${minuteClock(to)}`).join("、");

/** Opening hours of a week, days with the same hours together: "周一至周五 09:00–18:00". */
export function weeklyWords(hours: WeeklyHours): string {
  const runs: { first: Weekday; last: Weekday; words: string }[] = [];
  for (const day of weekdayList) {
    const words = hoursWords(hours[day] ?? []);
    const run = runs.at(-1);
    if (run && run.words === words) run.last = day;
    else runs.push({ first: day, last: day, words });
  }
  const open = runs.filter(({ words }) => words !== "");
  if (open.length === 0) return "每周不开放";
  return open
    .map(({ first, last, words }) =>
      first === last ? `${weekdayNames[first]} ${words}` : `${weekdayNames[first]}至${weekdayNames[last]} ${words}`,
    )
    .join("；");
}

/** Days of pregnancy as clinics write them: "33+2". */
export const gestationWords = (day: number): string => `${Math.floor(day / 7)}+${day % 7}`;

export const windowWords = ({ fromDay, toDay }: GestationWindow): string =>
  `孕 ${gestationWords(fromDay)} 至 ${gestationWords(toDay)} 周`;

export const confirmationWords: Readonly<Record<Service["confirmation"], string>> = {
  auto: "自动确认",
  desk: "由前台确认",
};

export const reminderStepWords: Readonly<Record<VisitStepKey, string>> = {
  d3: "提前三天",
  d1: "提前一天",
  d0: "当天",
};

/** Words of the page about services and resources. */
export const timetableWords = {
  title: "服务与资源",
  lead: "患者能约什么、由谁提供、什么时候",
  arrivalCode: "打印到达码",
  services: "服务",
  resources: "医生与资源",
  money: "补偿项目",
  service: "服务",
  providers: "由谁提供",
  length: "时长",
  rules: "预约规则",
  promise: "等候承诺",
  edit: "编辑",
  editOf: (name: string) => `编辑 ${name}`,
  minutes: (count: number) => `${count} 分钟`,
  buffers: (before: number, after: number) => `前 ${before} 后 ${after} 分钟留空`,
  capacity: (count: number) => `每场 ${count} 人`,
  bookAhead: (words: string) => `提前 ${words}约`,
  bookAnyTime: "随时可约",
  changeAhead: (words: string) => `${words}前可自行改`,
  horizon: (days: number) => `开放 ${days} 天`,
  promiseWords: (minutes: number) => `${minutes} 分钟内`,
  onDeskOnly: "只由本机构预约",
  inactive: "已停用",
  ownHours: "只在",
  resource: "名称",
  kind: "类别",
  hours: "每周时间",
  seasons: (title: string, promised: number, planned: number) =>
    `“${title}”承诺今年 ${promised} 期，只排了 ${planned} 期。请排上日期，或调整承诺`,
  budget: (amount: string) => `每月预算 ${amount}`,
  noItems: "还没有补偿项目",
  name: "名称",
  summary: "简介（患者看到）",
  minutesField: "时长（分钟）",
  bufferBefore: "前留空（分钟）",
  bufferAfter: "后留空（分钟）",
  capacityField: "每场人数",
  bookAheadField: "至少提前（分钟）",
  changeAheadField: "可自行改约至开始前（分钟）",
  horizonField: "开放多少天",
  waitPromise: "等候承诺（分钟）",
  confirmation: "确认方式",
  gate: "确认前要登记知情同意",
  onPhone: "患者可在小程序预约",
  active: "使用中",
  limitHours: "只在固定时段开放",
  sessions: "排好的场次",
  addSession: "加一场",
  removeSession: "去掉这一场",
  sessionsPerYear: "承诺每年期数",
  gestationFrom: "从（周）",
  gestationTo: "到（周，含整周）",
  prepare: "来院提醒，每行一条",
  reminders: "就诊前的提醒",
  remindersMeans: "每种最多一条，上午发；患者没有名额时，提前一天的会转成电话（活动除外）。",
  noReminders: "不发提醒",
  remindersOf: (steps: string) => `提醒：${steps}`,
  addService: "新增服务",
  addResource: "新增医生或资源",
  newService: "新增服务",
  newResource: "新增医生或资源",
  serviceKind: "形式",
  visit: "一对一就诊",
  class: "课堂或活动",
  fee: "费用",
  paid: "收费",
  free: "免费",
  firstNeed: "由谁",
  addNeed: "还需要一种资源",
  needName: "需要什么，例如 诊室",
  removeNeed: (label: string) => `不再需要 ${label}`,
  needLabel: (label: string) => `${label}：下列任一`,
  jobTitle: "职称",
  save: "保存",
  saved: "已保存，立即生效",
  stale: "您打开之后，设置被同事改过。您的修改还没有保存。",
  reload: "载入最新内容",
  saveAnyway: "用我的覆盖这一项",
  incomplete: "有空着或不合理的内容，请检查。",
  codeTitle: "到达码",
  codeLead: "贴在前台。患者到院后用小程序“合愈”扫码登记到达，开始计等候时间。",
  codeCall: "到了，请扫码",
  codeSteps: ["微信打开小程序“合愈”", "点今天的预约里的“我到了”", "扫这个码"],
  codeNoPhone: "没有手机？请告诉前台。",
  print: "打印",
  back: "返回设置",
} as const;
