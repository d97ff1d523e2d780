import type { MessagePurpose } from "../message/message";
import type { CampaignFate } from "./campaign";

/** Why a message is in the person's list alone and was not sent. */
export type ListedReason = "marketing" | "noGrant" | "capDay" | "capWeek" | "capSubject";

/**
 * Whether a message that is not sent is still put into the person's list inside the mini-program, and under what reason.
 * A message of care always is: a cap keeps away the knock on the door, not the letter. Marketing that is refused is not.
 */
export function listedFor(purpose: MessagePurpose, fate: CampaignFate): ListedReason | undefined {
  if (fate === "inboxOnly") return purpose === "marketing" ? "marketing" : "noGrant";
  if (purpose === "marketing") return undefined;
  return fate === "capDay" || fate === "capWeek" || fate === "capSubject" ? fate : undefined;
}
