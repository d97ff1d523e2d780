import type { AskedTemplate } from "@shared/contract/message-views";
import Taro from "@tarojs/taro";

export type SubscriptionAnswer = "accept" | "reject" | "ban" | "filter";
export interface SubscriptionResult {
  readonly templateId: string;
  readonly answer: SubscriptionAnswer;
}

/** How asking ended: answers, or why WeChat showed nothing. */
export type SubscriptionOutcome =
  | { readonly kind: "answered"; readonly results: readonly SubscriptionResult[] }
  | { readonly kind: "switchedOff" }
  | { readonly kind: "notShown" };

const known: readonly string[] = ["reject", "ban", "filter"] satisfies readonly SubscriptionAnswer[];
const isKnown = (answer: string): answer is SubscriptionAnswer => known.includes(answer);

function answerOf(value: unknown): SubscriptionAnswer | undefined {
  const text = String(value);
  // acceptWithAudio and acceptWithAlert are a yes too
  if (text.startsWith("accept")) return "accept";
  return isKnown(text) ? text : undefined;
}

function resultsOf(templateIds: readonly string[], answers: object): readonly SubscriptionResult[] {
  return templateIds.flatMap((templateId) => {
    const answer = answerOf(Object.entries(answers).find(([id]) => id === templateId)?.[1]);
    return answer === undefined ? [] : [{ templateId, answer }];
  });
}

const mainSwitchOff = 20004;

/** Opens WeChat's pop-up. Must be the first thing in a tap: nothing may be awaited before it. */
export function askToSubscribe(asked: readonly AskedTemplate[]): Promise<SubscriptionOutcome> {
  const templateIds = asked.map(({ templateId }) => templateId);
  return new Promise((resolve) => {
    Taro.requestSubscribeMessage({
      tmplIds: templateIds,
      entityIds: [],
      success: (answers: object) => resolve({ kind: "answered", results: resultsOf(templateIds, answers) }),
      fail: (error: object) => {
        const off = "errCode" in error && error.errCode === mainSwitchOff;
        resolve({ kind: off ? "switchedOff" : "notShown" });
      },
    }).catch(() => undefined); // said above
  });
}

/** WeChat's settings page, where the main switch for messages is. */
export const openSubscriptionSettings = (): void => {
  Taro.openSetting({ withSubscriptions: true }).catch(() => undefined);
};
