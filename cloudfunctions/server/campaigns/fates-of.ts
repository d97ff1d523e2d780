import type { Instant } from "@shared/calendar/instant";
import type { CampaignFate } from "@shared/campaign/campaign";
import { campaignFate } from "@shared/campaign/campaign-fate";
import type { MessagePurpose } from "@shared/message/message";
import type { Template } from "@shared/template/template";
import type { Reached } from "./addressees-of";

export interface Fated extends Reached {
  readonly fate: CampaignFate;
  /** The same WeChat user gets it for another patient: nothing is written down. */
  readonly twice?: true;
}

interface Campaign {
  readonly _id: string;
  readonly purpose: MessagePurpose;
}

/**
 * What becomes of a message for each of these people. Somebody who has several patients in the audience gets it once: the
 * cap over one campaign counts them. `written` says for whom it was written down before, by the message's id.
 */
export function fatesOf(
  { _id: subjectId, purpose }: Campaign,
  reached: readonly Reached[],
  notice: Template,
  written: ReadonlyMap<string, string>,
  now: Instant,
): readonly Fated[] {
  const taken = new Map(written);
  return reached.map((one): Fated => {
    const { messageId, patient, person } = one;
    const first = taken.get(messageId);
    if (person.to !== undefined && first !== undefined && first !== patient._id)
      return { ...one, fate: "capSubject", twice: true };
    const fate = campaignFate({ purpose, subjectId, messageId }, person, notice, now);
    if (fate === "willSend" || fate === "inboxOnly") taken.set(messageId, patient._id);
    return { ...one, fate };
  });
}
