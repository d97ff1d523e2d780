import { after, days, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { CampaignContent } from "@shared/campaign/campaign";
import type { StaffReference } from "@shared/team/staff";
import { newMessage } from "../messages/new-message";
import { storeCampaign } from "../store/campaigns";
import type { CampaignRecord } from "../store/message-records";
import { planMessages } from "../store/messages";

/** The work of writing everybody down is taken up for so long, should the sweep be out of order. */
const workFor = days(7);

/**
 * Stores a message to several people and puts the work of writing them down into the outbox. The message first: the same
 * request again completes what an instance that died has left.
 */
export async function releaseCampaign(
  _id: string,
  content: CampaignContent,
  by: StaffReference,
  now: Instant,
): Promise<CampaignRecord> {
  const { purpose, title, body, audience } = content;
  const order = newestFirst(now, _id);
  const campaign = await storeCampaign({
    _id,
    purpose,
    title,
    body,
    audience,
    by,
    at: now,
    state: "spreading",
    counts: {},
    order,
  });
  const spread = {
    kind: "notice",
    step: "spread",
    subjectId: _id,
    dueAt: now,
    lateAt: after(now, workFor),
    fallback: "none",
    facts: {},
  } as const;
  const sender = { kind: "campaign", id: _id } as const;
  await planMessages([newMessage(spread, { patientId: _id, patientName: "" }, now, { sender, purpose })]);
  return campaign;
}
