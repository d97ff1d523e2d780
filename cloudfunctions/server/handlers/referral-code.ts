import { mayNotShare } from "@shared/referral/may-share";
import { sceneOf, type Token } from "@shared/referral/token";
import type { Handler } from "../handler";
import { knownOf } from "../referring/known-of";
import { miniProgramCode } from "../referring/mini-program-code";
import { refuse } from "../refusal";

/** The mini-program code of the caller's card; without the agreement one that carries no code of theirs. */
export const referralCode: Handler<"referral.code"> = async (_, { openid, now }) => {
  const { side, sharer } = await knownOf(openid);
  const whyNot = mayNotShare(side, now);
  if (whyNot !== undefined) throw refuse("forbidden", { reason: whyNot });
  const granted = sharer?.consent.state === "granted" ? sharer.token : undefined;
  return miniProgramCode(sceneOf(granted as Token | undefined));
};
