import type { Instant } from "@shared/calendar/instant";
import { advance, isOpen, type ReferralEvent } from "@shared/referral/advance";
import { guardOf, ownOf, type Side } from "@shared/referral/guard-of";
import type { VoidReason } from "@shared/referral/referral";
import { refuse } from "../refusal";
import { findCode } from "../store/referral-codes";
import type { ReferralCodeRecord, ReferralRecord } from "../store/referral-records";
import { changeReferral, findReferral } from "../store/referrals";
import { followStep } from "./follow-step";
import type { Somebody } from "./side-of";
import { sidesOf } from "./sides";

/** What is decided on: the code, and both sides as they are known now. */
interface Facts {
  readonly code: ReferralCodeRecord | undefined;
  readonly referrer: Side | undefined;
  readonly friend: Side;
}

async function factsOf(referral: ReferralRecord, friend: Somebody): Promise<Facts> {
  const code = referral.token === undefined ? undefined : await findCode(referral.token);
  const [friendSide, referrer] = await sidesOf(
    friend,
    code?.openid === undefined ? undefined : { openid: code.openid },
  );
  return { code, referrer, friend: friendSide };
}

/** A code that was told was told by somebody new: that was asked then. */
const against = ({ code, referrer, friend }: Facts, { via, openedAt, setAside }: ReferralRecord, now: Instant) =>
  code === undefined || (code.kind === "person" && !referrer)
    ? ("codeEnded" satisfies VoidReason)
    : guardOf(referrer, friend, via === "link" ? openedAt : undefined, now, setAside);

/** Of several documents of one person the one that tells how they came. */
function patientIdOf(side: Side): string | undefined {
  const own = ownOf(side);
  return (own.find(({ origin }) => origin !== undefined) ?? own[0])?.id;
}

const friendOf = (somebody: Somebody, side: Side): NonNullable<ReferralRecord["friend"]> => {
  const patientId = patientIdOf(side);
  return {
    ...("openid" in somebody ? { openid: somebody.openid } : {}),
    ...(patientId === undefined ? {} : { patientId }),
  };
};

type Taken = { readonly kind: "changedMeanwhile" } | { readonly kind: "taken"; readonly referral: ReferralRecord };

async function tryStep(referral: ReferralRecord, friend: Somebody, event: ReferralEvent, now: Instant): Promise<Taken> {
  const facts = await factsOf(referral, friend);
  const next = advance(referral, event, against(facts, referral, now), now);
  if (next === referral) {
    if (event.kind === "seen" && referral.appointmentId === event.appointmentId) await followStep(referral, facts, now);
    return { kind: "taken", referral };
  }
  const moved = { ...next, friend: friendOf(friend, facts.friend) };
  if (!(await changeReferral(referral, moved))) return { kind: "changedMeanwhile" };
  const written: ReferralRecord = {
    ...moved,
    _id: referral._id,
    order: referral.order,
    revision: referral.revision + 1,
  };
  await followStep(written, facts, now);
  return { kind: "taken", referral: written };
}

const mostAttempts = 5;

/**
 * The one way a referral moves: after something the friend did, with the guards asked again, and written only while it is
 * what was read. What follows from it (how the patient came, that a thank-you may be due) is written after it, and again when
 * the same visit is told again.
 */
export async function takeStep(
  referralId: string,
  friend: Somebody,
  event: ReferralEvent,
  now: Instant,
): Promise<ReferralRecord | undefined> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const referral = await findReferral(referralId);
    if (!referral || (!isOpen(referral) && event.kind !== "seen")) return referral;
    const taken = await tryStep(referral, friend, event, now);
    if (taken.kind === "taken") return taken.referral;
  }
  throw refuse("unavailable", { reason: "busy" });
}
