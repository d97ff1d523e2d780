import { ownOf, type Side } from "@shared/referral/guard-of";
import { insertReferral, referralsWithIds } from "../store/referrals";
import { forgetThanks } from "../thanking/forget-thanks";
import { friendId, waysOf } from "./ids";
import { nothingLeft } from "./nothing-left";
import { takeOut } from "./take-out";

/**
 * The friend said no, or takes the yes back, whether the card was opened on the phone or its code told at the desk. A no
 * before any card was opened holds for the next one too. Nobody is thanked any more.
 */
export async function withdrawReferral(openid: string, side: Side): Promise<void> {
  const id = friendId(openid);
  const ways = waysOf(
    openid,
    ownOf(side).map((patient) => patient.id),
  );
  const found = await referralsWithIds(ways);
  for (const referral of found)
    await takeOut(referral, ({ state }) => (state === "withdrawn" ? undefined : nothingLeft));
  if (!found.some(({ _id }) => _id === id)) await insertReferral(id, nothingLeft);
  await forgetThanks(openid, ways);
}
