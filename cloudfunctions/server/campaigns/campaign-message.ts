import { after, days, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import { campaignDueAt } from "@shared/campaign/campaign-fate";
import { listedFor } from "@shared/campaign/listed-fate";
import { messageOrder } from "@shared/message/message-order";
import { shardOf } from "@shared/message/shard-of";
import type { CampaignRecord, MessageRecord } from "../store/message-records";
import type { Fated } from "./fates-of";

/** A notice that could not go out within two days is not news any more. */
const freshFor = days(2);

function common({ _id, purpose, title, body }: CampaignRecord, { patient, messageId, person }: Fated, now: Instant) {
  const dueAt = campaignDueAt(person, now);
  return {
    _id: messageId,
    kind: "notice",
    step: "campaign",
    purpose,
    sender: { kind: "campaign", id: _id },
    patientId: patient._id,
    patientName: patient.name,
    subjectId: _id,
    facts: { notice: { title, body } },
    fallback: "none",
    dueAt,
    lateAt: after(dueAt, freshFor),
    shard: shardOf(patient._id),
  } as const;
}

/**
 * What is written down for one person: a message that waits for its time, one that is in the person's list alone, with the
 * reason, or nothing.
 */
export function campaignMessage(campaign: CampaignRecord, fated: Fated, now: Instant): MessageRecord | undefined {
  const { fate, person, twice } = fated;
  if (twice || person.to === undefined) return undefined;
  const row = common(campaign, fated, now);
  const { _id, dueAt } = row;
  if (fate === "willSend")
    return { ...row, state: "planned", lookAt: dueAt, order: messageOrder("planned", dueAt, _id) };
  const reason = listedFor(campaign.purpose, fate);
  if (reason === undefined) return undefined;
  const told = { to: person.to, toldAt: now, toldOrder: newestFirst(now, _id) };
  const order = messageOrder("noGrant", now, _id);
  return { ...row, ...told, state: "noGrant", reason, fellTo: "inbox", settledAt: now, order };
}
