import { lintCampaign } from "@shared/campaign/lint-campaign";
import { idFor } from "../booking/request-id";
import { releaseCampaign } from "../campaigns/release-campaign";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { campaignRow } from "../views/campaign-row";

/** Releases a message to several people; who gets it and how is decided for each of them when they are written down. */
export const campaignRelease: Handler<"campaign.release"> = async ({ requestId, ...content }, { staff, now }) => {
  const [wrong] = lintCampaign(content);
  if (wrong) throw refuse("invalidInput", { field: wrong.field, reason: wrong.reason });
  const by = { id: staff.id, name: staff.name };
  return campaignRow(await releaseCampaign(idFor("c", staff.id, requestId), content, by, now));
};
