import type { AskedTemplate } from "@shared/contract/message-views";
import { person } from "./person.h5";
import type { SubscriptionOutcome } from "./subscription";
import { openSubscriptionSheet } from "./subscription-sheet.h5";

async function grant(templateId: string): Promise<void> {
  await fetch("/local/subscriptions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ openid: person(), templateId, accept: 1 }),
  });
}

/** In the demo our own sheet stands in for WeChat's, and the local cloud for WeChat's side of the answer. */
export async function askToSubscribe(asked: readonly AskedTemplate[]): Promise<SubscriptionOutcome> {
  const results = await openSubscriptionSheet(asked);
  try {
    for (const { templateId, answer } of results) if (answer === "accept") await grant(templateId);
  } catch {
    return { kind: "notShown" };
  }
  return { kind: "answered", results };
}

export const openSubscriptionSettings = (): void => undefined;
