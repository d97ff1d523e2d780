import { lintCampaign } from "@shared/campaign/lint-campaign";
import { previewCampaign } from "../campaigns/preview-campaign";
import type { Handler } from "../handler";

/** What a message to several people would come to, and what is wrong with its text; nothing is sent. */
export const campaignPreview: Handler<"campaign.preview"> = async (content, { now }) => ({
  ...(await previewCampaign(content, now)),
  problems: lintCampaign(content),
});
