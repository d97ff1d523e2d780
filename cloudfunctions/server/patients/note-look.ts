import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { StaffMember } from "@shared/team/staff";
import { logLook } from "../store/look-log";

/**
 * Notes that somebody of the team is about to look into a follow-up; several looks of one person on one day are one line a
 * minute.
 */
export const noteLook = (episodeId: string, { id, name, roles }: StaffMember, now: Instant): Promise<boolean> =>
  logLook({
    _id: `${episodeId}:${id}:${clinicDateAt(now)}:${Math.floor(now / 60_000)}`,
    episodeId,
    by: { id, name },
    role: roles[0] ?? "nurse",
    at: now,
  });
