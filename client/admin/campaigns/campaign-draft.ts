import type { InputOf } from "@shared/contract/contract";
import type { MessagePurpose } from "@shared/message/message";
import type { PathwayId } from "@shared/pathway/pathway";

/** A message to several people while it is being written. */
export interface CampaignDraft {
  /** Made once, so that a second attempt after a lost answer does not send it twice. */
  readonly requestId: string;
  readonly purpose: MessagePurpose;
  readonly title: string;
  readonly body: string;
  readonly kind: "everyone" | "pathway" | "service";
  readonly pathwayId?: PathwayId;
  readonly serviceId?: string;
  readonly from?: string;
  readonly to?: string;
}

export type CampaignInput = InputOf<"campaign.preview">;

export const newCampaignDraft = (): CampaignDraft => ({
  requestId: crypto.randomUUID(),
  purpose: "care",
  title: "",
  body: "",
  kind: "everyone",
});

export const mostTitle = 20;
export const mostBody = 500;

function audienceOf({ kind, pathwayId, serviceId, from, to }: CampaignDraft): CampaignInput["audience"] | undefined {
  if (kind === "everyone") return { kind };
  if (kind === "pathway") return pathwayId && { kind, pathwayId };
  return serviceId && from && to ? { kind, serviceId, from, to } : undefined;
}

/** The draft as the server wants it; nothing while something is missing. */
export function campaignInput(draft: CampaignDraft): CampaignInput | undefined {
  const audience = audienceOf(draft);
  const [title, body] = [draft.title.trim(), draft.body.trim()];
  return audience && title !== "" && body !== "" ? { purpose: draft.purpose, title, body, audience } : undefined;
}
