import { broughtBy, type Origin } from "@shared/referral/origin";
import type { Referral } from "@shared/referral/referral";
import { changeOrigin } from "../store/patients";
import type { ReferralCodeRecord, ReferralRecord } from "../store/referral-records";

/** Through what somebody came as the referral now stands; nothing says otherwise than what they did first. */
function kindBy({ state }: Referral, code: ReferralCodeRecord | undefined): "friend" | "clinicCode" | undefined {
  if (code === undefined || (state !== "lead" && state !== "visit")) return undefined;
  return code.kind === "clinic" ? "clinicCode" : "friend";
}

/** The same origin when nothing changes. */
const withKind = (origin: Origin, kind: Origin["kind"]): Origin =>
  origin.kind === kind ? origin : broughtBy(origin, kind);

/** Writes with a new patient through whom they came, and takes it back when it does not count or is not to be known. */
export async function noteOrigin(
  referral: Referral & Pick<ReferralRecord, "friend">,
  code: ReferralCodeRecord | undefined,
): Promise<void> {
  const patientId = referral.friend?.patientId;
  if (patientId === undefined) return;
  await changeOrigin(patientId, (origin) => withKind(origin, kindBy(referral, code) ?? origin.first));
}
