import { command } from "./database";
import type { ShareAskRecord } from "./referral-records";
import { table } from "./table";

const asks = table<ShareAskRecord>("shareAsks");

export const asksWithIds = (ids: readonly string[]): Promise<readonly ShareAskRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : asks.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** Notes that the card was shown; `false` when it was before. */
export const insertAsk = (ask: ShareAskRecord): Promise<boolean> => asks.insert(ask);

/** Keeps the first answer. */
export const answerAsk = (
  { openid, appointmentId }: Pick<ShareAskRecord, "openid" | "appointmentId">,
  id: string,
  answer: ShareAskRecord["answer"],
): Promise<boolean> => asks.update({ _id: id, openid, appointmentId, answer: command.exists(false) }, { answer });
