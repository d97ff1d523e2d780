import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { CampaignRecord } from "./message-records";
import { table } from "./table";

const campaigns = table<CampaignRecord>("campaigns");

export const findCampaign = (id: string): Promise<CampaignRecord | undefined> => campaigns.get(id);

/** Stores a message to several people, or answers the one that the same request stored before. */
export async function storeCampaign(campaign: CampaignRecord): Promise<CampaignRecord> {
  if (await campaigns.insert(campaign)) return campaign;
  return (await campaigns.get(campaign._id)) ?? campaign;
}

/** A page of them, newest first. */
export async function campaignPage(cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? {} : { order: command.gt(decodeCursor(cursor)) };
  const rows = await campaigns.find(after, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** Notes how far one has come; `false` when it was stopped, or when another sweep has gone on with it. */
export const advanceCampaign = (
  { _id, cursor }: CampaignRecord,
  { counts, ...change }: Pick<CampaignRecord, "counts" | "state" | "cursor">,
): Promise<boolean> =>
  campaigns.update(
    { _id, state: "spreading", cursor: cursor ?? command.exists(false) },
    { ...change, counts: command.set(counts) },
  );

/** Stops one; what is planned of it does not go out any more. */
export const stopCampaign = (id: string): Promise<boolean> =>
  campaigns.update({ _id: id, state: command.neq("stopped") }, { state: "stopped" });

/** Which of these were stopped; one read. */
export async function stoppedCampaigns(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await campaigns.find({ _id: command.in([...ids]), state: "stopped" }, { limit: ids.length });
  return new Set(found.map(({ _id }) => _id));
}
