import type { CampaignFate } from "@shared/campaign/campaign";
import type { CampaignPreview } from "@shared/contract/message-views";
import type { MessagePurpose } from "@shared/message/message";

/** A cap keeps a message of care from WeChat, but it is still put into the list inside the mini-program. */
const listedForCare: readonly CampaignFate[] = ["capDay", "capWeek"];

/** Whether somebody with this fate finds the message anywhere. */
export const getsIt = (fate: CampaignFate, purpose: MessagePurpose): boolean =>
  fate === "willSend" || fate === "inboxOnly" || (purpose === "care" && listedForCare.includes(fate));

/** How many get it by WeChat, how many find it inside the mini-program only, and how many do not get it. */
export function reachCounts(fates: CampaignPreview["fates"], purpose: MessagePurpose) {
  const sum = (wanted: (fate: CampaignFate) => boolean) =>
    fates.filter(({ fate }) => wanted(fate)).reduce((total, { count }) => total + count, 0);
  const byWechat = sum((fate) => fate === "willSend");
  const got = sum((fate) => getsIt(fate, purpose));
  return { byWechat, inside: got - byWechat, not: sum(() => true) - got };
}
