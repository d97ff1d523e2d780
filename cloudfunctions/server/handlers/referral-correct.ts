import type { Instant } from "@shared/calendar/instant";
import { type CorrectionTo, correct, maySetAside } from "@shared/referral/correct";
import { guardOf } from "@shared/referral/guard-of";
import { readToken } from "@shared/referral/token";
import type { Handler } from "../handler";
import { countFirstVisit } from "../referring/count-first-visit";
import { followStep } from "../referring/follow-step";
import { referralRows } from "../referring/referral-rows";
import type { Somebody } from "../referring/side-of";
import { sidesOf } from "../referring/sides";
import { mustBeToken } from "../referring/told-code";
import { refuse } from "../refusal";
import { findPatient } from "../store/patients";
import { findCode } from "../store/referral-codes";
import type { ReferralCodeRecord, ReferralRecord } from "../store/referral-records";
import { changeReferral, findReferral } from "../store/referrals";

type To = Parameters<Handler<"referral.correct">>[0]["to"];

/** The correction with its code looked up; one that has ended may still be named, as it was once told. */
async function correctionOf(to: To): Promise<CorrectionTo> {
  if (to.kind !== "token") return to;
  const token = readToken(to.code);
  const code = token && (await findCode(token));
  const checked = token && code ? { token, code } : ({ wrong: token ? "unknown" : "malformed" } as const);
  return { kind: "token", token: mustBeToken(checked).token };
}

/** The code it would have, and both sides as they are known now. */
async function factsOf({ token, friend }: ReferralRecord, to: CorrectionTo, now: Instant) {
  const wanted = to.kind === "token" ? to.token : token;
  const patient = friend?.patientId === undefined ? undefined : await findPatient(friend.patientId);
  const somebody: Somebody | undefined =
    friend?.openid === undefined ? patient && { patient } : { openid: friend.openid };
  const code: ReferralCodeRecord | undefined = wanted === undefined ? undefined : await findCode(wanted);
  const [friendSide, referrer] = await sidesOf(
    somebody,
    code?.openid === undefined ? undefined : { openid: code.openid },
  );
  const guard = friendSide && guardOf(referrer, friendSide, undefined, now, maySetAside);
  return { code, referrer, guard, somebody };
}

/**
 * The team corrects through whom somebody came, or that it does not count; every correction stays on record. Nobody is made
 * to count who may not.
 */
export const referralCorrect: Handler<"referral.correct"> = async (input, { staff, now }) => {
  const [before, to] = await Promise.all([findReferral(input.referralId), correctionOf(input.to)]);
  if (!before) throw refuse("notFound", { field: "referralId" });
  if (before.revision !== input.revision) throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const { guard, somebody, ...facts } = await factsOf(before, to, now);
  const by = { by: { id: staff.id, name: staff.name }, reason: input.reason, guard };
  const next = correct(before, to, by, now);
  if (typeof next === "string") throw refuse("conflict", { field: "to", reason: next });
  const corrected = before.friend === undefined ? next : { ...next, friend: before.friend };
  if (!(await changeReferral(before, corrected)))
    throw refuse("conflict", { field: "revision", reason: "changedMeanwhile" });
  const written = { ...corrected, _id: before._id, order: before.order, revision: before.revision + 1 };
  await followStep(written, facts, now);
  const [row] = await referralRows([(await countFirstVisit(written, somebody, now)) ?? written]);
  if (!row) throw refuse("notFound", { field: "referralId" });
  return row;
};
