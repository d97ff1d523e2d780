import type { Instant } from "@shared/calendar/instant";
import { type Giving, mayGive } from "@shared/companion/may-give";
import { refuse } from "../refusal";
import { type CareToGive, careToGive } from "../store/companions";
import { isMinorsCare } from "./is-minors-care";

/** A follow-up of this person with its cards; on a guardian's phone it is there until the patient is of age. */
export async function ownCare(openid: string, episodeId: string, now: Instant): Promise<CareToGive> {
  const care = await careToGive(openid, episodeId);
  const bound = care?.boundUntil === undefined || now < care.boundUntil;
  if (!care || !bound) throw refuse("notFound", { field: "episodeId" });
  return care;
}

/** Whether the person may give one more card for it. */
export function mayGiveFor(care: CareToGive, openid: string, now: Instant): ReturnType<typeof mayGive> {
  const giving: Giving = {
    sensitivity: care.plan.sensitivity,
    minor: isMinorsCare(care, openid, now),
    ended: care.ended !== undefined,
    made: care.made,
  };
  return mayGive(giving, now);
}
