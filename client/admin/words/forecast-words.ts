import type { DryRow } from "@shared/contract/message-views";

export const dryReasonWords: Readonly<Record<NonNullable<DryRow["reason"]>, string>> = {
  noRecipient: "没有绑定微信的人",
  unreachable: "微信已找不到这个人",
  refused: "患者拒收提醒",
};

/** Words of the forecast of who has too few yeses. */
export const forecastWords = {
  title: "名额预测",
  lead: "这些天里排好的消息，谁的微信名额不够",
  range: "看几天",
  days: (count: number) => `${count} 天`,
  list: "名额不够的患者",
  patient: "患者",
  dryAt: "从哪天起",
  first: "第一条没有名额的",
  missing: "缺",
  missingOf: (missing: number, planned: number) => `${missing} / ${planned} 条`,
  missingMeans: "没有名额的条数 / 这些天排好的条数",
  channel: "约定渠道",
  reason: "原因",
  noGrants: "名额用完",
  empty: "这些天的消息都有名额",
  emptyLead: "名额不够的患者会出现在这里，可以在来院时请他们补充提醒。",
  advice: "怎么补：患者在小程序里点“补充提醒”，或在预约、打卡时同意。到时仍没有名额，要紧的会转成电话任务。",
  looking: (found: number) => `正在查找，已找到 ${found} 位`,
  goOn: "继续查找",
  soFar: (found: number) => `目前找到 ${found} 位，还没有查完`,
  all: (found: number) => `已查完，共 ${found} 位`,
  csv: "导出 CSV",
  exporting: (found: number) => `正在导出，${found} 行`,
  exportFailed: "没有导出完整，文件未生成。请重试。",
  print: "打印",
  printedAt: (when: string, days: number) => `${days} 天内名额不够的患者，打印于 ${when}`,
  fileName: (from: string, days: number) => `名额预测-${from}-${days}天.csv`,
  headings: ["患者", "从何时起", "第一条没有名额的消息", "缺", "已排", "约定渠道", "原因"],
} as const;
