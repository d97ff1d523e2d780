import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { sheetOfDraw } from "@shared/survey/sheet-of-draw";
import type { SurveyRule } from "@shared/survey/survey-rule";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { careSheet, careSheets } from "../../../cloudfunctions/server/surveying/follow-up-sheets";
import { weekOf } from "../../../cloudfunctions/server/surveying/tally-week";
import { visitSheets } from "../../../cloudfunctions/server/surveying/visit-sheets";
import type { PersonToReach } from "../reminding/person-to-reach";
import { leftAt } from "../visits/left-at";
import { demoProgramme, programmeFrom } from "./demo-programme";

const { rules } = demoProgramme;

function ofVisit(appointment: AppointmentRecord, since: Instant): readonly SheetRecord[] {
  const doneAt = leftAt(appointment);
  if (doneAt === undefined || doneAt < since) return [];
  return visitSheets(rules, appointment, "done", doneAt);
}

/** The Mondays of the weeks from one moment to another. */
function weeksBetween(from: Instant, to: Instant): readonly LocalDate[] {
  const weeks: LocalDate[] = [];
  for (let week = weekOf(clinicDateAt(from)); week <= clinicDateAt(to); week = addDays(week, 7)) weeks.push(week);
  return weeks;
}

/** Chance keeps its hands off the persons of the story: what they are asked is told. */
const isOfStory = ({ patientId }: EpisodeRecord): boolean => patientId.startsWith("pt-story");

/** The draw of a week: shortly after midnight on Monday, among those who were in care then. */
function drawn(rule: SurveyRule, week: LocalDate, episode: EpisodeRecord): readonly SheetRecord[] {
  const drawnAt = clinicTime(week, 0, 5);
  const inCare =
    !isOfStory(episode) && episode.startedAt < drawnAt && (episode.ended === undefined || episode.ended.at > drawnAt);
  const planned = inCare
    ? sheetOfDraw(rule, week, { episodeId: episode._id, pathwayId: episode.plan.pathwayId })
    : undefined;
  return planned ? [careSheet(planned, episode)] : [];
}

function ofEpisode(episode: EpisodeRecord, since: Instant, now: Instant): readonly SheetRecord[] {
  const from = Math.max(episode.startedAt, since) as Instant;
  const draws = rules.filter(({ on, trigger }) => on && trigger.kind === "random");
  const weeks = weeksBetween(from, now);
  return [
    ...careSheets(rules, episode, from),
    ...draws.flatMap((rule) => weeks.flatMap((week) => drawn(rule, week, episode))),
  ];
}

/** Every sheet that the clinic's rules have brought up for a person since they were switched on. */
export function planSheets({ appointments, followedUp }: PersonToReach, now: Instant): readonly SheetRecord[] {
  const since = programmeFrom(now);
  return [
    ...appointments.flatMap((appointment) => ofVisit(appointment, since)),
    ...(followedUp ? ofEpisode(followedUp.episode, since, now) : []),
  ];
}
