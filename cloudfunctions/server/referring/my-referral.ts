import type { Instant } from "@shared/calendar/instant";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { MyReferral } from "@shared/contract/referral-views";
import { mayNotShare } from "@shared/referral/may-share";
import { countedUntil, shownCount } from "@shared/referral/shown-count";
import { cardAt } from "../store/cards";
import type { ReferralRecord, SharerRecord } from "../store/referral-records";
import { countSeen } from "../store/referrals";
import { knownOf } from "./known-of";

/** The sharer's code and the count of who came, as far as the sharer may know it. */
async function spreading(
  sharer: SharerRecord | undefined,
  now: Instant,
): Promise<Pick<MyReferral, "token" | "arrived">> {
  const token = sharer?.consent.state === "granted" ? sharer.token : undefined;
  if (token === undefined) return {};
  const arrived = shownCount(await countSeen(token, countedUntil(now)));
  return { token, ...(arrived === undefined ? {} : { arrived }) };
}

async function sharing(
  whyNot: MyReferral["whyNot"],
  card: ClinicCard | undefined,
  sharer: SharerRecord | undefined,
  now: Instant,
): Promise<Pick<MyReferral, "whyNot" | "card" | "token" | "arrived">> {
  if (whyNot !== undefined) return { whyNot };
  return card ? { card, ...(await spreading(sharer, now)) } : { whyNot: "noCard" };
}

const consentOf = (sharer: SharerRecord | undefined): Pick<MyReferral, "consent"> =>
  sharer ? { consent: { state: sharer.consent.state, textVersion: sharer.consent.textVersion } } : {};

const far = { opened: "opened", agreed: "agreed", lead: "noted", visit: "noted" } as const;

function ownOf(referral: ReferralRecord | undefined): Pick<MyReferral, "own"> {
  if (referral === undefined || referral.state === "void" || referral.state === "withdrawn") return {};
  return { own: far[referral.state] };
}

/** Somebody's own card: whether they may pass it on, their agreement, their code, and the count as they may know it. */
export async function myReferral(openid: string, now: Instant): Promise<MyReferral> {
  const [{ side, sharer, own }, card] = await Promise.all([knownOf(openid), cardAt(now)]);
  return { ...(await sharing(mayNotShare(side, now), card, sharer, now)), ...consentOf(sharer), ...ownOf(own) };
}
