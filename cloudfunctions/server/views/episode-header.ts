import type { Instant } from "@shared/calendar/instant";
import type { EpisodeHeader } from "@shared/contract/patient-views";
import type { Phase } from "@shared/pathway/pathway";
import type { EpisodeRecord } from "../store/records";
import { dayOf } from "./day-of";

/** The phase a day falls in; before the first, the first. */
export const phaseOn = (phases: readonly Phase[], day: number): Phase | undefined =>
  phases.find(({ fromDay, toDay }) => day >= fromDay && (toDay === null || day <= toDay)) ?? phases[0];

/** What stands at the top of every view of an episode. */
export function episodeHeader(episode: EpisodeRecord, now: Instant): EpisodeHeader {
  const day = dayOf(episode, now);
  const { _id: id, plan, patientName, procedureDate, doctor, nurse, ended } = episode;
  return {
    id,
    pathwayId: plan.pathwayId,
    title: plan.title,
    patientName,
    procedureDate,
    day,
    phase: phaseOn(plan.phases, day)?.title ?? "",
    active: ended === undefined,
    doctor: { name: doctor.name, title: doctor.title },
    nurse: { name: nurse.name, title: nurse.title },
  };
}
