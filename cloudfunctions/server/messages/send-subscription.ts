import { isAnswer, type Treatment, treatmentOf } from "@shared/message/wechat-answer";
import type { Language } from "@shared/template/template";
import cloud from "wx-server-sdk";
import { readMsgId } from "./read-msg-id";

/** One subscription message, ready to go. */
export interface Subscription {
  readonly openid: string;
  readonly templateId: string;
  /** Page of the mini-program that a tap opens, without a leading slash. */
  readonly page: string;
  /** Field key to text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of WeChat's own words on the card. */
  readonly language: Language;
}

/** What WeChat answered, and what to do about it. */
export interface SubscriptionAnswer {
  readonly code: number;
  readonly treatment: Treatment;
  /** WeChat's id of the message, by which it tells later that it could not be delivered; it does not always give one. */
  readonly msgId?: string;
}

const wechatLanguage = { zh: "zh_CN", en: "en_US" } as const satisfies Record<Language, string>;

interface Answer {
  readonly errCode?: unknown;
  readonly errcode?: unknown;
  readonly msgid?: unknown;
}

/** The code in an answer or an error; nothing when there is none to be read. */
function codeIn({ errCode, errcode }: Answer): number | undefined {
  const code = errCode ?? errcode;
  const readable = typeof code === "number" || (typeof code === "string" && code.trim() !== "");
  return readable && Number.isInteger(Number(code)) ? Number(code) : undefined;
}

function answered(code: number, { msgid }: Answer = {}): SubscriptionAnswer {
  const msgId = readMsgId(msgid);
  return { code, treatment: treatmentOf(code), ...(msgId === undefined ? {} : { msgId }) };
}

/**
 * Sends one subscription message. A code of WeChat is an answer, whether it was returned or thrown. An error without one,
 * or with one of the cloud in between, is thrown on: then nobody knows whether the message went out.
 */
export async function sendSubscription(message: Subscription): Promise<SubscriptionAnswer> {
  const { openid: touser, templateId, page, fields, language } = message;
  const data = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]));
  const lang = wechatLanguage[language];
  let answer: Answer;
  try {
    answer = (await cloud.openapi["subscribeMessage"].send({ touser, templateId, page, data, lang })) ?? {};
  } catch (error) {
    const code = codeIn((error ?? {}) as Answer);
    if (code === undefined || code === 0 || !isAnswer(code)) throw error;
    return answered(code);
  }
  return answered(codeIn(answer) ?? 0, answer);
}
