import type { Handler } from "../handler";
import { visitToAskAfter } from "../referring/ask-after-visit";
import { cardAt } from "../store/cards";
import { insertAsk } from "../store/share-asks";

/** Whether to show the caller their card after a visit that went well; that it was shown is noted with the first yes. */
export const referralAsk: Handler<"referral.ask"> = async (_, { openid, now }) => {
  const [visit, card] = await Promise.all([visitToAskAfter(openid, now), cardAt(now)]);
  if (!visit || !card) return {};
  const { id, appointmentId, noted } = visit;
  if (!noted) await insertAsk({ _id: id, openid, appointmentId, at: now });
  return { appointmentId };
};
