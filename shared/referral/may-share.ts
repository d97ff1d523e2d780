import type { Instant } from "../calendar/instant";
import { isUnderAge, type KnownPatient, ownOf, type Side } from "./guard-of";

/** Why somebody is given no card to pass on. */
export type MayNotShare = "notAPatient" | "staff" | "minor" | "sensitiveCare";

/** Whether somebody is pregnant, as far as the clinic was told; around a birth nothing is shared by default. */
export const expects = (side: Pick<Side, "openid" | "patients">): boolean =>
  ownOf(side).some(({ dueDate }) => dueDate !== undefined);

/** In a follow-up, or seen at the clinic; a name told or a booking made is not enough. */
const isPatient = ({ episodeId, origin }: KnownPatient): boolean =>
  episodeId !== undefined || origin === undefined || origin.stage === "visited" || origin.stage === "returned";

/**
 * Why somebody may not pass the clinic's card on with a code: only patients and who comes with them do (no agents, 医托), no
 * member of the team, no minor, nobody in care that nothing may be shared about (PAC and the like, and around a birth). Only
 * what is the person's own is looked at: nobody learns anything about whom they act for.
 */
export function mayNotShare(side: Side, now: Instant): MayNotShare | undefined {
  if (side.staff) return "staff";
  if (!side.patients.some(isPatient)) return "notAPatient";
  if (isUnderAge(side, now)) return "minor";
  return side.sensitive || expects(side) ? "sensitiveCare" : undefined;
}
