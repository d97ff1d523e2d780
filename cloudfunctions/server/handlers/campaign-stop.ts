import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findCampaign, stopCampaign } from "../store/campaigns";
import { campaignRow } from "../views/campaign-row";

/** Stops a message to several people: nobody more is written down, and what waits for its time does not go out. */
export const campaignStop: Handler<"campaign.stop"> = async ({ campaignId }) => {
  await stopCampaign(campaignId);
  const campaign = await findCampaign(campaignId);
  if (!campaign) throw refuse("notFound", { field: "campaignId" });
  return campaignRow(campaign);
};
