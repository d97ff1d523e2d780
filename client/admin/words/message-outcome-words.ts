import type { OutboxRow } from "@shared/contract/message-views";
import type { ChannelName, MessageKind, MessageState, Try } from "@shared/message/message";
import type { AgreedChannel } from "@shared/reminder/agreement";
import { smsCodeWords, wechatCodeWords } from "./wechat-code-words";

const states: Readonly<Record<MessageState, string>> = {
  planned: "待发",
  due: "到点，等一下再发",
  sending: "正在发",
  sent: "已发出",
  refused: "微信没有接受",
  noGrant: "没发微信",
  called: "已转电话",
  cleared: "不用发",
  superseded: "已换成新的",
  skippedLate: "跳过，没发",
  failed: "没发出去",
  doubtful: "是否送达不明",
};

/** How a message stands. */
export const messageStateWords = ({ state, reason }: Pick<OutboxRow, "state" | "reason">): string =>
  state === "noGrant" && (reason === "noGrant" || reason === "kept") ? "没有名额，没发" : states[state];

export const channelWords: Readonly<Record<ChannelName, string>> = {
  wechat: "微信",
  sms: "短信",
  call: "电话",
  inbox: "小程序消息",
};

export const agreedChannelWords: Readonly<Record<AgreedChannel, string>> = {
  wechat: "微信消息",
  sms: "短信",
  phone: "只打电话",
  inbox: "只看小程序",
};

export const tryOutcomeWords: Readonly<Record<Try["outcome"], string>> = {
  sent: "已接收",
  noGrant: "没有名额",
  refused: "拒收",
  busy: "忙，稍后再试",
  failed: "失败",
  doubtful: "没有回音",
  opened: "已请团队致电",
};

const reasons: Readonly<Record<string, string>> = {
  cancelled: "预约已取消",
  arrived: "患者已到院",
  over: "就诊时间已过",
  gone: "预约已不在",
  rescheduled: "预约改了时间",
  episodeEnded: "随访已结束",
  checkedIn: "已打卡",
  confirmed: "须知已确认",
  booked: "已约好",
  heldOut: "在一次对照试验里不发给这位患者",
  nothingToDo: "没有要做的事",
  offerEnded: "空位已不再保留",
  alreadySeen: "患者已看过",
  stopped: "微信停用了这个模板",
  frozen: "营销消息暂停中（有投诉未结，或刚拒绝过）",
  capSubject: "同一件事已发满三条",
  capDay: "今天已收够消息",
  capWeek: "这一周已收够消息",
  capMarketing: "三十天内已收过营销消息",
  busy: "正在给同一人发另一条",
  noGrant: "患者没有可用的提醒名额",
  kept: "名额不够，留给更要紧的消息",
  noRecipient: "没有绑定微信的人",
  unreachable: "微信已找不到这个人",
  quietHours: "不在可联系的时间，等下一个时段",
  past: "安排时已过了提醒时间",
  justBooked: "刚约好，不马上再提醒",
  tooClose: "离就诊太近",
  late: "过了可发的时间",
  lastDayOver: "打卡的最后一天已过",
  agreedInbox: "约定只在小程序里看",
  agreedPhone: "约定只打电话",
  marketing: "营销消息只写进小程序",
  unreadMany: "连续多条没看，不再用微信催",
  noPhone: "没有可发短信的手机号",
  smsBusy: "短信商忙，稍后再试",
  fieldWrong: "内容放不进模板的字段",
  senderDied: "发送程序中断，还没有问过微信，稍后再发",
  sentEvent: "微信先接收，后来说没送到",
  byStaff: "同事收回",
};

const byKind: Readonly<Partial<Record<MessageKind, Readonly<Record<string, string>>>>> = {
  notice: { noConsent: "没有同意营销消息", stopped: "群发已停止" },
  checkIn: { noConsent: "没有同意健康打卡" },
};

/** A reason that carries the code of WeChat or of the text-message vendor. */
function codedWords(reason: string): string | undefined {
  const [, channel, code] = /^(wechat|sms)(-?\d+)$/.exec(reason) ?? [];
  if (code === undefined) return undefined;
  return channel === "wechat" ? wechatCodeWords(Number(code)) : smsCodeWords(code);
}

/** Why a message stands as it does; a reason without words of its own is shown as it is. */
export const messageReasonWords = (reason: string, kind: MessageKind): string =>
  byKind[kind]?.[reason] ?? reasons[reason] ?? codedWords(reason) ?? reason;

export const fallbackWords: Readonly<Record<NonNullable<OutboxRow["fallback"]>, string>> = {
  call: "已请团队致电",
  inbox: "只在小程序里",
};
