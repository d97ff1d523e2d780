import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { isMinor } from "@shared/patient/rights";
import type { Somebody } from "../store/companions";
import type { EpisodeRecord } from "../store/records";

interface Care extends Pick<EpisodeRecord, "patientId" | "boundUntil"> {
  readonly people: readonly Somebody[];
}

/**
 * Whether a follow-up is that of somebody under 18: it is on a guardian's phone, or a birthday that was told says so, be it
 * in the patient's document or in another one of the same WeChat user.
 */
export function isMinorsCare({ patientId, boundUntil, people }: Care, openid: string, now: Instant): boolean {
  if (boundUntil !== undefined) return true;
  const told = people.filter((one) => one._id === patientId || one.openid === openid);
  return told.some(({ birthDate }) => isMinor(birthDate, clinicDateAt(now)));
}
