import { againstCaps } from "@shared/reminder/caps";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { planMessages } from "../store/messages";
import { readTemplates } from "../store/templates";
import { ownLedger, testsLeft } from "../templates/own-ledger";
import { testMessage } from "../templates/test-message";

/**
 * Puts a test of a template into the outbox, to the caller's own WeChat and nobody else's. Needs a yes of the caller to
 * that very template, and counts like every other message; the same request twice is one.
 */
export const templateTest: Handler<"template.test"> = async ({ requestId, name }, { staff, now }) => {
  const [templates, own] = await Promise.all([readTemplates(), ownLedger(staff.id)]);
  if (!own) throw refuse("conflict", { reason: "noWechat" });
  const template = templates[name];
  if (template.stopped) throw refuse("conflict", { reason: "templateStopped" });
  if (testsLeft(own.ledger, template) === 0) throw refuse("conflict", { reason: "noGrant" });
  const message = testMessage({ name, requestId, to: own.openid }, staff, now);
  const cap = againstCaps(own.ledger.contacts, message, now);
  if (cap) throw refuse("conflict", { reason: cap });
  await planMessages([message]);
  return { outcome: "queued" };
};
