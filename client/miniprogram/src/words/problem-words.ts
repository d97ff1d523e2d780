import type { Problem, ProblemCode } from "@shared/contract/problem";
import { inLanguage } from "./in-language";

/** What went wrong, and what the person can do about it. */
export interface ProblemText {
  readonly title: string;
  readonly advice: string;
}

const texts = inLanguage<Readonly<Record<ProblemCode | "network", ProblemText>>>({
  zh: {
    network: { title: "网络不通", advice: "请检查网络，稍后再试。急事请直接打电话。" },
    unavailable: { title: "暂时打不开", advice: "请过一会儿再试。急事请直接打电话。" },
    unexpected: { title: "出了点问题", advice: "不是您的错。请再试一次，还不行就给诊所打电话。" },
    invalidInput: { title: "内容没有通过检查", advice: "请退出后重新打开这一页，再填一次。" },
    notSignedIn: { title: "没有认出您", advice: "请从微信里重新打开本小程序。" },
    forbidden: { title: "这里不能打开", advice: "这项内容不属于您的计划。有疑问请联系诊所。" },
    notFound: { title: "没有找到", advice: "内容可能已更新。请返回“今天”再看。" },
    conflict: { title: "情况已经变了", advice: "请返回“今天”，看最新的内容。" },
    tooMany: { title: "操作太频繁", advice: "请等几分钟再试。" },
  },
  en: {
    network: { title: "No network", advice: "Check the connection and try again. If urgent, call." },
    unavailable: { title: "Not available right now", advice: "Try again in a while. If urgent, call." },
    unexpected: { title: "Something went wrong", advice: "Not your fault. Try again, or call the clinic." },
    invalidInput: {
      title: "The form was not accepted",
      advice: "Leave this page, open it again and fill it in once more.",
    },
    notSignedIn: { title: "We do not know who you are", advice: "Open this app again from WeChat." },
    forbidden: { title: "This cannot be opened", advice: "It is not part of your plan. Ask the clinic if unsure." },
    notFound: { title: "Not found", advice: "It may have changed. Go back to Today." },
    conflict: { title: "Things have changed", advice: "Go back to Today for the latest." },
    tooMany: { title: "Too many attempts", advice: "Wait a few minutes." },
  },
});

/** Plain words for a refusal. */
export const problemWords = ({ code, reason }: Problem): ProblemText =>
  reason === "network" ? texts.network : texts[code];
