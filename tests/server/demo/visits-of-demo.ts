import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { liveEpisode } from "../../../tools/demo/life/live-episode";
import { demoProfiles } from "../../../tools/demo/people/demo-profiles";
import { demoVisits } from "../../../tools/demo/visits/demo-visits";
import { followed } from "../../../tools/demo/visits/followed";
import type { VisitRecords } from "../../../tools/demo/visits/visit-records";
import { now } from "./demo-chronicles";

/** The appointments of a demo clinic of so many patients, without a cloud. */
export const visitsOfDemo = (patients: number, at: Instant = now, seed = 1): VisitRecords =>
  demoVisits(
    [...demoProfiles(patients, seed, clinicDateAt(at))].map((profile) =>
      followed(profile, liveEpisode(profile, seed, at).episode),
    ),
    seed,
    at,
  );

/** Half past nine on seven days in a row. */
export const weekOfMornings: readonly (readonly [string, Instant])[] = [0, 1, 2, 3, 4, 5, 6].map((day) => {
  const date = addDays(clinicDateAt(now), day);
  return [date, clinicTime(date, 9, 30)];
});
