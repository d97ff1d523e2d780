import type { LocalDate } from "@shared/calendar/local-date";
import { storyProfiles } from "./cast";
import { crowdProfile } from "./crowd";
import type { Profile } from "./profile";

/** The demo's patients one after the other: first the persons of the story, then as many of the crowd as are wanted. */
export function* demoProfiles(patients: number, seed: number, today: LocalDate): Generator<Profile> {
  const story = storyProfiles(today).slice(0, patients);
  yield* story;
  for (let number = 1; number <= patients - story.length; number += 1) yield crowdProfile(seed, number, today);
}
