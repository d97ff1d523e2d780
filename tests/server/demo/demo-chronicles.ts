import { clinicTime, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { Chronicle } from "../../../tools/demo/life/chronicle";
import { liveEpisode } from "../../../tools/demo/life/live-episode";
import { demoProfiles } from "../../../tools/demo/people/demo-profiles";

const today = "2026-11-22" as LocalDate;
/** Half past nine in the morning, when a fresh demo begins. */
export const now: Instant = clinicTime(today, 9, 30);

/** A demo clinic without a cloud. */
export const demoChronicles = (patients: number, seed = 1): readonly Chronicle[] =>
  [...demoProfiles(patients, seed, today)].map((profile) => liveEpisode(profile, seed, now));
