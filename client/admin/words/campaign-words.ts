import type { CampaignFate } from "@shared/campaign/campaign";
import type { CampaignRow } from "@shared/contract/message-views";
import type { MessagePurpose } from "@shared/message/message";

export const purposeWords: Readonly<Record<MessagePurpose, { readonly title: string; readonly means: string }>> = {
  care: {
    title: "照护通知",
    means: "停诊、开诊、就诊须知一类与照护有关的事。约定用微信、且有名额的人会收到微信消息；其余写进小程序。",
  },
  marketing: {
    title: "营销消息",
    means: "只写进小程序的消息列表，从不发微信；只给明确同意过的人，三十天内最多一条，有投诉未结的不给。",
  },
};

export const fateWords: Readonly<Record<CampaignFate, string>> = {
  willSend: "发微信消息",
  inboxOnly: "只写进小程序",
  noConsent: "没有同意营销消息",
  frozen: "营销暂停中（投诉未结，或刚拒绝不满一周）",
  noRecipient: "没有绑定微信的人",
  capDay: "今天已收够消息",
  capWeek: "这一周已收够消息",
  capMarketing: "三十天内已收过营销消息",
  capSubject: "和家人共用一个微信，同一条只收一次",
};

export const campaignStateWords: Readonly<Record<CampaignRow["state"], string>> = {
  spreading: "正在分给每位患者",
  spread: "已分完",
  stopped: "已停止",
};

/** Words of messages to several people. */
export const campaignWords = {
  title: "群发",
  lead: "给一群患者发同一条消息；谁收得到、谁不发、为什么，发之前就看得到",
  write: "写一条",
  list: "群发列表",
  empty: "还没有群发过消息",
  emptyLead: "写好后先看会到达多少人，再发。",
  message: "消息",
  audience: "发给谁",
  by: "谁发的",
  progress: "结果",
  soFar: (count: number) => `已写下 ${count} 人，几分钟一批`,
  count: (words: string, count: number) => `${words} ${count}`,
  stop: "停止",
  stopOf: (title: string) => `停止“${title}”`,
  stopTitle: "停止这条群发？",
  stopMeans: "还没写下的患者不再写，还没发出的不再发。已经收到的收不回来。",
  stopDone: "已停止",
  composeTitle: "写一条群发",
  back: "返回群发列表",
  purpose: "用途",
  titleField: "标题",
  titleMeans: "显示在微信卡片和锁屏上：不写诊断、项目、身体部位和优惠。",
  body: "正文",
  bodyMeans: "患者打开小程序才看到。不写疗效保证；照护通知里不写优惠。",
  everyone: "所有患者",
  pathway: "在某条随访路径上的",
  service: "约了某项服务的",
  pathwayField: "路径",
  serviceField: "服务",
  days: "就诊日期",
  reach: "会到达谁",
  reachNotYet: "写好标题和正文、选好发给谁，这里会算出会到达多少人。",
  reachProblem: "先改掉标出的问题。",
  counting: "正在计算",
  people: (count: number) => `共 ${count} 人`,
  gets: "会收到",
  getsNot: "不发",
  names: (names: string, more: number) => (more > 0 ? `${names} 等 ${more} 人` : names),
  partial: "人数很多，比例按前一部分患者算出。",
  capListed: "不发微信，只写进小程序",
  release: "核对并发送",
  confirmTitle: (title: string) => `现在发送“${title}”？`,
  confirm: (count: number) => `发给 ${count} 人`,
  confirmNobody: "没有人会收到，不用发。",
  sendByWechat: (count: number) => `发微信消息 ${count} 人`,
  sendInside: (count: number) => `只写进小程序 ${count} 人`,
  sendNot: (count: number) => `不发 ${count} 人`,
  confirmMeans: {
    care: "发出后收不回来；夜里 21:00 到 08:00 不发，会等到早上。",
    marketing: "写进小程序的消息列表后收不回来。",
  },
  released: "已开始，结果见列表",
  discard: "清空",
} as const;

/** Whom it is meant for, in words. */
export const audienceWords = {
  pathway: (title: string) => `路径：${title}`,
  service: (title: string, days: string) => `${days} 约了 ${title}`,
} as const;
