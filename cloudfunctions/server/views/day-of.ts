import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import type { EpisodeRecord } from "../store/records";

/** Days since the procedure, today; negative before it. */
export const dayOf = (episode: Pick<EpisodeRecord, "procedureDate">, now: Instant): number =>
  daysBetween(episode.procedureDate, clinicDateAt(now));
