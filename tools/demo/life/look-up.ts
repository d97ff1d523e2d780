import { after, clinicDateAt, minutes } from "@shared/calendar/instant";
import type { CheckInRecord, LookRecord } from "../../../cloudfunctions/server/store/records";
import type { Course } from "./diary";

/** The same person looking twice within a minute is one line. */
const distinct = (looks: readonly LookRecord[]): readonly LookRecord[] => [
  ...new Map(looks.map((look) => [look._id, look])).values(),
];

/** Who opened the person's record: before every contact, and for some of the good check-ins. */
export function lookUp({ profile, random }: Course, checkIns: readonly CheckInRecord[]): readonly LookRecord[] {
  const looks = checkIns.flatMap(({ handling, judgement, episodeId }) => {
    const [first] = handling.steps;
    if (first === undefined || (judgement.urgency === "none" && random.chance(0.7))) return [];
    const at = after(first.at, -minutes(1));
    const role = first.by.id === profile.doctor.id ? "doctor" : "nurse";
    const _id = `${episodeId}:${first.by.id}:${clinicDateAt(at)}:${Math.floor(at / minutes(1))}`;
    return [{ _id, episodeId, by: first.by, role, at } as const];
  });
  return distinct(looks);
}
