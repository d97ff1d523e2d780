import type { Instant } from "@shared/calendar/instant";
import type { Referral } from "@shared/referral/referral";
import { refuse } from "../refusal";
import { patientsOfPeople } from "../store/patients";
import type { ReferralRecord } from "../store/referral-records";
import { changeReferral, findReferral, insertReferral } from "../store/referrals";
import { friendId, friendOfDesk } from "./ids";
import { noteOrigin } from "./note-origin";

/** Nothing but that there was something, so that it is not asked again: neither when nor how nor through whom. */
const nothing: Referral = { via: "link", openedAt: 0 as Instant, state: "withdrawn" };

const mostAttempts = 5;

async function withdrawOne(id: string): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const referral: ReferralRecord | undefined = await findReferral(id);
    if (!referral || referral.state === "withdrawn") return;
    const { friend } = referral;
    if (friend) await noteOrigin({ ...nothing, friend }, undefined);
    if (await changeReferral(referral, nothing)) return friend && noteOrigin({ ...nothing, friend }, undefined);
  }
  throw refuse("unavailable", { reason: "busy" });
}

/**
 * The friend said no, or takes the yes back, whether the card was opened on the phone or its code told at the desk. A no
 * before any card was opened holds for the next one too.
 */
export async function withdrawReferral(openid: string): Promise<void> {
  const own = (await patientsOfPeople([openid])).filter((patient) => patient.openid === openid);
  const id = friendId(openid);
  for (const one of [id, ...own.map(({ _id }) => friendOfDesk(_id))]) await withdrawOne(one);
  await insertReferral(id, nothing);
}
