import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { StaffMember } from "@shared/team/staff";
import { logLooks } from "../store/look-log";

/** What is looked at: it belongs to a follow-up, or to the patient alone. */
interface Seen {
  readonly episodeId?: string;
  readonly patientId: string;
}

/**
 * Notes that somebody of the team is about to see what patients said or what is known of them; several looks of one person
 * on one day are one line a minute.
 */
export const noteLooks = (seen: readonly Seen[], { id, name, roles }: StaffMember, now: Instant): Promise<void> =>
  logLooks(
    [...new Set(seen.map(({ episodeId, patientId }) => episodeId ?? patientId))].map((episodeId) => ({
      _id: `${episodeId}:${id}:${clinicDateAt(now)}:${Math.floor(now / 60_000)}`,
      episodeId,
      by: { id, name },
      role: roles[0] ?? "nurse",
      at: now,
    })),
  );
