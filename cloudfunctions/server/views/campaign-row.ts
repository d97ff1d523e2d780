import type { CampaignRow } from "@shared/contract/message-views";
import type { CampaignRecord } from "../store/message-records";

/** A message to several people as the team sees it. */
export const campaignRow = ({ _id, order, cursor, ...campaign }: CampaignRecord): CampaignRow => ({
  campaignId: _id,
  ...campaign,
});
