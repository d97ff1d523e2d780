import type { Handler } from "../handler";
import { campaignPage } from "../store/campaigns";
import { campaignRow } from "../views/campaign-row";

/** A page of the messages to several people, newest first. */
export const campaignList: Handler<"campaign.list"> = async ({ cursor, limit }, { now }) => {
  const { page, ...next } = await campaignPage(cursor, limit);
  return { now, rows: page.map(campaignRow), ...next };
};
