import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate, weekdayOf } from "@shared/calendar/local-date";
import type { ExperimentSubject, TriedMessage } from "@shared/experiment/experiment";
import type { PathwayId } from "@shared/pathway/pathway";
import { surveyKey } from "@shared/survey/survey";
import { distinctIds } from "../store/distinct-ids";
import { patientsWithIds } from "../store/patients";
import { surveysInForce } from "../store/surveys";
import { talliesOf } from "../store/tallies";
import { type Sent, sentBetween } from "../store/trial-reach";
import { episodesUnder } from "../store/trial-truth";
import { waitingTalliesOf } from "../store/waiting-tallies";

const weeks = 4;

const mondayOf = (now: Instant): LocalDate => {
  const today = clinicDateAt(now);
  return addDays(today, 1 - weekdayOf(today));
};

/** The messages about people of a follow-up; a visit that belongs to none counts with the patient's newest. */
async function underPathway(sent: readonly Sent[], pathwayId: PathwayId): Promise<readonly Sent[]> {
  const without = sent.filter(({ episodeId }) => episodeId === undefined).map(({ patientId }) => patientId);
  const newest = new Map((await patientsWithIds(distinctIds(without))).map((one) => [one._id, one.episodeId]));
  const episodeOf = ({ episodeId, patientId }: Sent) => episodeId ?? newest.get(patientId);
  const ids = distinctIds(sent.map(episodeOf));
  const under = await episodesUnder(pathwayId, ids);
  return sent.filter((one) => under.has(episodeOf(one) ?? ""));
}

/** Several messages to one person are one person; from very many messages a thousand tell how often that is. */
async function readersOf(message: TriedMessage, pathwayId: PathwayId | null, now: Instant): Promise<number> {
  const [kind = "", step = ""] = message.split(":");
  const monday = mondayOf(now);
  const from = clinicTime(addDays(monday, -7 * weeks), 0);
  const { count, some } = await sentBetween(kind, step, from, clinicTime(monday, 0));
  if (some.length === 0) return 0;
  const concerned = pathwayId === null ? some : await underPathway(some, pathwayId);
  const people = new Set(concerned.map(({ to, patientId }) => to ?? patientId)).size;
  return (people * count) / some.length;
}

/** Sheets that were shown; of anonymous ones, which are counted by month alone, those answered in the month before. */
async function shownOf(surveyId: string, pathwayId: PathwayId | null, now: Instant): Promise<number> {
  const survey = (await surveysInForce(now)).get(surveyId);
  if (!survey) return 0;
  const monday = mondayOf(now);
  const thisMonth = `${clinicDateAt(now).slice(0, 8)}01` as LocalDate;
  const monthBefore = `${addDays(thisMonth, -1).slice(0, 8)}01` as LocalDate;
  const [from, to] =
    survey.privacy === "anonymous" ? [monthBefore, monthBefore] : [addDays(monday, -7 * weeks), addDays(monday, -7)];
  const slice = pathwayId === null ? "all" : "pathway";
  const [tallies, waiting] = await Promise.all([
    talliesOf(surveyKey(survey), slice, from, to),
    waitingTalliesOf(surveyKey(survey)),
  ]);
  const concerned = (key: string) => pathwayId === null || key === pathwayId;
  const open = waiting.filter(
    ({ week = "", parts }) =>
      from <= week && week <= to && (pathwayId === null || parts.some(({ key }) => concerned(key))),
  );
  return [...tallies.filter(({ key }) => concerned(key)), ...open].reduce(
    (sum, { shown, answered }) => sum + Math.max(shown, answered),
    0,
  );
}

/** How many people a week something concerns at present: the mean of the last four full weeks. */
export async function reachOf(subject: ExperimentSubject, pathwayId: PathwayId | null, now: Instant): Promise<number> {
  const people =
    subject.kind === "message"
      ? await readersOf(subject.message, pathwayId, now)
      : await shownOf(subject.surveyId, pathwayId, now);
  return Math.round(people / weeks);
}
