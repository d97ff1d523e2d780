import type { Instant } from "@shared/calendar/instant";
import type { CampaignFate } from "@shared/campaign/campaign";
import type { PatientRecord } from "../store/appointment-records";
import { audiencePage } from "../store/campaign-audience";
import { writtenFor } from "../store/campaign-messages";
import { advanceCampaign, findCampaign } from "../store/campaigns";
import type { CampaignRecord } from "../store/message-records";
import { planMessages } from "../store/messages";
import { recentTemplates } from "../store/templates";
import { addresseesOf } from "./addressees-of";
import { campaignMessage } from "./campaign-message";
import { countMarketing } from "./count-marketing";
import { type Fated, fatesOf } from "./fates-of";

const perPage = 100;

async function writeDown(
  campaign: CampaignRecord,
  patients: readonly PatientRecord[],
  now: Instant,
): Promise<readonly Fated[]> {
  const reached = await addresseesOf(campaign._id, patients, now);
  const [{ notice }, written] = await Promise.all([
    recentTemplates(now),
    writtenFor(reached.map(({ messageId }) => messageId)),
  ]);
  const fated = fatesOf(campaign, reached, notice, written, now);
  const counted = campaign.purpose === "marketing" ? await countMarketing(campaign, fated, notice, now) : fated;
  await planMessages(counted.flatMap((one) => campaignMessage(campaign, one, now) ?? []));
  return counted;
}

function withCounts(before: CampaignRecord["counts"], fated: readonly Fated[]): CampaignRecord["counts"] {
  const counts: Partial<Record<CampaignFate, number>> = { ...before };
  for (const { fate } of fated) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

/**
 * Writes down one page of the people a message is meant for. Messages have ids of their own and the place is moved only
 * from where it was, so that a page done twice, or by two at once, counts and reaches everybody once. Nothing of a message
 * that was stopped.
 */
export async function spreadPage(campaignId: string, now: Instant): Promise<"more" | "done"> {
  const campaign = await findCampaign(campaignId);
  if (campaign?.state !== "spreading") return "done";
  const { patients, cursor } = await audiencePage(campaign.audience, campaign.cursor, perPage);
  const fated = await writeDown(campaign, patients, now);
  const advanced = await advanceCampaign(campaign, {
    counts: withCounts(campaign.counts, fated),
    ...(cursor === undefined ? { state: "spread" } : { state: "spreading", cursor }),
  });
  return advanced && cursor === undefined ? "done" : "more";
}
