import { templates } from "@shared/reminder/templates";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { addGrants, grantsLeft } from "../store/grants";
import type { GrantRecord } from "../store/records";

const known = new Set(Object.values(templates).map(({ id }) => id));
/** Nobody needs more unspent yeses; a client that reports more is not believed. */
const mostUnspent = 50;

/**
 * Books what the person answered in WeChat's pop-up: one yes is good for one message. A repeated nonce counts once. A
 * phone could claim yeses it never got; the damage is its own reminders, and WeChat's 43101 corrects the count.
 */
export const subscriptionReport: Handler<"subscription.report"> = async ({ nonce, results }, { openid, now }) => {
  const unknown = results.findIndex(({ templateId }) => !known.has(templateId));
  if (unknown >= 0) throw refuse("invalidInput", { field: `results.${unknown}.templateId`, reason: "unknownTemplate" });
  const before = await grantsLeft(openid);
  const accepted = results.filter(
    ({ templateId, answer }) => answer === "accept" && (before[templateId] ?? 0) < mostUnspent,
  );
  const records = accepted.map(
    ({ templateId }): GrantRecord => ({
      _id: `${openid}:${nonce}:${templateId}`,
      openid,
      templateId,
      state: "granted",
      at: now,
    }),
  );
  await addGrants(records);
  return { grantsLeft: records.length === 0 ? before : await grantsLeft(openid) };
};
