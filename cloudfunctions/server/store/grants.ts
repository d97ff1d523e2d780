import { command } from "./database";
import type { GrantRecord } from "./records";
import { table } from "./table";

const grants = table<GrantRecord>("grants");
const most = 1000;

/** Records the yeses of one tap; the same tap again adds nothing. */
export const addGrants = (records: readonly GrantRecord[]): Promise<void> => grants.insertMissing(records);

/** Yeses not yet used by a message. */
export const unspentOf = (openids: readonly string[]): Promise<readonly GrantRecord[]> =>
  grants.find({ openid: command.in([...openids]), state: "granted" }, { limit: most });

/** How many messages the person still agreed to, by template id. */
export async function grantsLeft(openid: string): Promise<Readonly<Record<string, number>>> {
  const left: Record<string, number> = {};
  for (const { templateId } of await unspentOf([openid])) left[templateId] = (left[templateId] ?? 0) + 1;
  return left;
}

/** Uses one yes for one message; `false` when it was used meanwhile. */
export const spendGrant = (grantId: string, messageId: string): Promise<boolean> =>
  grants.update({ _id: grantId, state: "granted" }, { state: "spent", messageId });

/** WeChat refused the message clearly, so the yes is still good. */
export const returnGrant = (grantId: string): Promise<boolean> =>
  grants.update({ _id: grantId, state: "spent" }, { state: "granted", messageId: command.remove() });

/** WeChat says the person has no yes left: whatever we counted is void. */
export const voidGrants = (openid: string, templateId: string): Promise<number> =>
  grants.updateAll({ openid, templateId, state: "granted" }, { state: "void" });
