import { firstTouch } from "@shared/referral/first-touch";
import type { Referral } from "@shared/referral/referral";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { agreeToReferral } from "../referring/agree";
import { checkToken } from "../referring/check-token";
import { friendId } from "../referring/ids";
import type { CodeOfFriend } from "../store/referral-codes";
import { changeReferral, insertReferral } from "../store/referrals";

const nothing = { known: false, ask: false } as const;

/** Writes the first card down; whoever has agreed before is not asked again, whoever has refused is left alone. */
async function touch({ referrals, sharers }: CodeOfFriend, touched: Referral, { openid, now }: PersonContext) {
  const [before] = referrals;
  const said = sharers[0]?.consent.state;
  if (said === "refused" || said === "withdrawn") return false;
  await (before ? changeReferral(before, touched) : insertReferral(friendId(openid), touched));
  if (said === "granted") await agreeToReferral(openid, now);
  return said === undefined;
}

/**
 * A card was opened. The first one within its time is kept with the person's hashed id alone; nothing is known of the
 * friend until they agree to it. A code that is none shows only to the team.
 */
export const cardOpen: Handler<"card.open"> = async ({ token: raw }, context) => {
  const { openid, now } = context;
  const checked = await checkToken(raw, openid, now);
  if ("wrong" in checked) return nothing;
  const { code } = checked;
  if (code.openid === openid) return { known: true, ask: false };
  const [before] = code.referrals;
  const touched = firstTouch(before, { token: checked.token, via: "link" }, now);
  const ask = touched ? await touch(code, touched, context) : before?.state === "opened";
  return { known: true, ask };
};
