import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";
import type { Correction, Referral, ReferralState, VoidReason } from "./referral";
import type { Token } from "./token";

/** What the team makes of a referral. */
export type CorrectionTo =
  | { readonly kind: "void" }
  | { readonly kind: "restore" }
  | { readonly kind: "token"; readonly token: Token };

interface CorrectionBy {
  readonly by: StaffReference;
  readonly reason: string;
}

/** How far the friend has come, whatever the team thought of it. */
function reached({ visitAt, leadAt, agreedAt }: Omit<Referral, "state">): ReferralState {
  if (visitAt !== undefined) return "visit";
  if (leadAt !== undefined) return "lead";
  return agreedAt === undefined ? "opened" : "agreed";
}

const traced = (referral: Referral, next: Referral, { by, reason }: CorrectionBy, at: Instant): Referral => {
  const side = ({ state, token }: Referral) => ({ state, ...(token === undefined ? {} : { token }) });
  const correction: Correction = { by, at, reason, from: side(referral), to: side(next) };
  return { ...next, corrections: [...(referral.corrections ?? []), correction] };
};

/** What the team can look into and set aside; a person's own code, the team, the young and sensitive care never. */
export const maySetAside: readonly VoidReason[] = ["household", "alreadyPatient", "expired"];

/** A referral that counts again, as far as the friend has come, with the reason against it set aside. */
function restored({ voidReason, ...open }: Referral): Referral {
  const aside = voidReason !== undefined && maySetAside.includes(voidReason) ? [voidReason] : [];
  const setAside = [...(open.setAside ?? []), ...aside];
  return { ...open, ...(setAside.length === 0 ? {} : { setAside }), state: reached(open) };
}

/**
 * A referral as the team corrects it, with the correction on record as long as the referral is. Answers a word when it cannot be: one that
 * was withdrawn stays so, only one that does not count is restored, and the token must be another. `guard`: what is against
 * it and cannot be set aside.
 */
export function correct(
  referral: Referral,
  to: CorrectionTo,
  by: CorrectionBy & { readonly guard?: VoidReason | undefined },
  now: Instant,
): Referral | "withdrawn" | "alreadyVoid" | "notVoid" | "sameToken" | "mayNotCount" {
  if (referral.state === "withdrawn") return "withdrawn";
  if (to.kind !== "void" && by.guard !== undefined) return "mayNotCount";
  if (to.kind === "token") {
    if (to.token === referral.token) return "sameToken";
    return traced(referral, { ...restored(referral), token: to.token }, by, now);
  }
  if (to.kind === "void")
    return referral.state === "void"
      ? "alreadyVoid"
      : traced(referral, { ...referral, state: "void", voidReason: "byStaff" }, by, now);
  return referral.state === "void" ? traced(referral, restored(referral), by, now) : "notVoid";
}
