import type { Instant } from "@shared/calendar/instant";
import { type CompanionDay, companionDaysOf } from "@shared/companion/companion-days";
import { withDoneDays } from "@shared/companion/with-done-days";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { OpenedCare, OpenedCompanion } from "../store/companions";
import { isMinorsCare } from "./is-minors-care";

/**
 * The follow-up a card may still show; `undefined` once it has ended, belongs to somebody else or nobody, or turns out to be
 * one that is not shared.
 */
export function shownCare({ episodes, openid, people }: OpenedCompanion, now: Instant): OpenedCare | undefined {
  const [care] = episodes;
  if (care === undefined || care.ended !== undefined || care.openid !== openid) return undefined;
  if (care.plan.sensitivity === "high" || isMinorsCare({ ...care, people }, openid, now)) return undefined;
  return care;
}

/** What is to be done in a follow-up, day by day. */
export function careDays(
  { checkIns, appointments }: Pick<OpenedCompanion, "checkIns" | "appointments">,
  { _id, plan, procedureDate, readings, attendedOn = [] }: OpenedCare,
  now: Instant,
): readonly CompanionDay[] {
  const tasks = withDoneDays(scheduleOf(plan, procedureDate), { checkIns, cards: readings, attendedOn }, now);
  const visits = appointments.filter(({ episodeId }) => episodeId === _id);
  return companionDaysOf(tasks, visits, now);
}
