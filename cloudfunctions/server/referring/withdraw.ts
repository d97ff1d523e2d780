import type { Instant } from "@shared/calendar/instant";
import { ownOf, type Side } from "@shared/referral/guard-of";
import type { Referral } from "@shared/referral/referral";
import { insertReferral, referralsWithIds } from "../store/referrals";
import { forgetThanks } from "../thanking/forget-thanks";
import { friendId, waysOf } from "./ids";
import { takeOut } from "./take-out";

/** Nothing but that there was something, so that it is not asked again: neither when nor how nor through whom. */
const nothing: Referral = { via: "link", openedAt: 0 as Instant, state: "withdrawn" };

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
  for (const referral of found) await takeOut(referral, ({ state }) => (state === "withdrawn" ? undefined : nothing));
  if (!found.some(({ _id }) => _id === id)) await insertReferral(id, nothing);
  await forgetThanks(openid, ways);
}
