import { after, type Instant, minutes } from "@shared/calendar/instant";
import { templates } from "@shared/reminder/templates";
import { type Subscription, sendSubscription } from "../messages/send-subscription";
import { returnGrant, spendGrant, voidGrants } from "../store/grants";
import { moveMessage } from "../store/messages";
import type { GrantRecord, MessageRecord } from "../store/records";

/** A sender that does not come back within this time is taken for dead. */
const lease = minutes(2);
const tryAgainAfter = minutes(10);
const mostAttempts = 3;

/** `lost`: somebody else has the row. `noGrant` and `refused` leave it to the caller to find another way. */
export type Sent = "sent" | "later" | "lost" | "noGrant" | "refused";

type Clear = Exclude<Awaited<ReturnType<typeof sendSubscription>>, { kind: "sent" }>;

/** WeChat said clearly that nothing was sent: the row may be tried again, or is given up. */
async function afterRefusal(message: MessageRecord, grant: GrantRecord, outcome: Clear, now: Instant): Promise<Sent> {
  if (outcome.kind === "noGrant") {
    await voidGrants(grant.openid, grant.templateId);
    return "noGrant";
  }
  await returnGrant(grant._id);
  const attempts = (message.attempts ?? 0) + 1;
  if (outcome.kind === "refused" || attempts >= mostAttempts) return "refused";
  const again = { state: "planned", dueAt: after(now, tryAgainAfter), attempts } as const;
  return (await moveMessage(message._id, "sending", again)) ? "later" : "lost";
}

/**
 * Sends a row of the outbox at most once: it is marked `sending` before WeChat is asked, so an instance that dies in
 * between leaves a doubtful row, never a second message. One yes of the person is spent on it.
 */
export async function sendOnce(
  message: MessageRecord,
  grant: GrantRecord,
  words: Pick<Subscription, "page" | "fields">,
  now: Instant,
): Promise<Sent> {
  const claimed = await moveMessage(message._id, "planned", { state: "sending", dueAt: after(now, lease) });
  if (!claimed) return "lost";
  if (!(await spendGrant(grant._id, message._id))) {
    await moveMessage(message._id, "sending", { state: "planned", dueAt: message.dueAt });
    return "later";
  }
  const outcome = await sendSubscription({
    openid: grant.openid,
    templateId: templates[message.template].id,
    ...words,
  });
  if (outcome.kind !== "sent") return afterRefusal(message, grant, outcome, now);
  await moveMessage(message._id, "sending", { state: "sent", settledAt: now });
  return "sent";
}
