import type { Instant } from "@shared/calendar/instant";
import type { CrisisContact } from "@shared/survey/survey-rule";
import { recentProgramme } from "../store/programme";

/** Whom the clinic has on duty and when an alarm is seen; nothing while it has not said. An instance reads it once a minute. */
export async function crisisContact(now: Instant): Promise<{ readonly crisis?: CrisisContact }> {
  const { crisis } = await recentProgramme(now);
  return crisis === undefined ? {} : { crisis: { phone: crisis.phone, watched: crisis.watched } };
}
