import { followedShare } from "@shared/adherence/followed-share";
import type { Instant } from "@shared/calendar/instant";
import type { Answers } from "@shared/check-in/answers";
import { checkAnswers } from "@shared/check-in/check-answers";
import { checkInForm } from "@shared/check-in/check-in-form";
import { hasConsent } from "@shared/consent/standing-consent";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Handling } from "@shared/triage/handling";
import { queuePlace } from "@shared/triage/queue-place";
import { triage } from "@shared/triage/triage";
import type { Handler } from "../handler";
import { askAboutPhotos } from "../photos/ask-about-photos";
import { checkPhotos } from "../photos/check-photos";
import { refuse } from "../refusal";
import { checkInsOf, storeCheckIn } from "../store/check-ins";
import { checksPhotos, clinicAt } from "../store/clinic";
import { ownEpisode } from "../store/episodes";
import type { CheckInRecord, EpisodeRecord } from "../store/records";
import { dayOf } from "../views/day-of";
import { myCheckIn } from "../views/my-check-in";

/** A draft that waited on the phone is still taken after so many days. */
const oldestDraft = 14;
const untouched: Handling = { state: "open", steps: [] };

function checkEpisode(episode: EpisodeRecord, formDay: number, now: Instant): void {
  if (episode.ended) throw refuse("conflict", { field: "episodeId", reason: "episodeEnded" });
  if (!hasConsent(episode.consents, "healthCheckIn")) throw refuse("forbidden", { reason: "noCheckInConsent" });
  const today = dayOf(episode, now);
  if (today < 0) throw refuse("conflict", { field: "episodeId", reason: "beforeProcedure" });
  if (formDay > today || formDay < today - oldestDraft)
    throw refuse("invalidInput", { field: "formDay", reason: "outOfRange" });
}

/** The planned check-in this one counts for; none when its days are over, because what was reported still counts. */
function plannedTask(episode: EpisodeRecord, taskId: string | null, now: Instant): string | null {
  if (taskId === null) return null;
  const task = scheduleOf(episode.plan, episode.procedureDate).find(
    ({ id, kind }) => id === taskId && kind === "checkIn",
  );
  if (!task) throw refuse("notFound", { field: "taskId" });
  if (now < task.opensAt) throw refuse("conflict", { field: "taskId", reason: "taskNotOpen" });
  return now < task.closesAt ? taskId : null;
}

interface Submission {
  readonly id: string;
  readonly taskId: string | null;
  readonly formDay: number;
  readonly answers: Answers;
  readonly interrupted: boolean;
}

function recordOf(
  episode: EpisodeRecord,
  { id, taskId, formDay, answers, interrupted }: Submission,
  previousPain: number | undefined,
  now: Instant,
): CheckInRecord {
  const judgement = triage(episode.plan, answers, { day: formDay, previousPain });
  if (interrupted && judgement.urgency !== "red")
    throw refuse("invalidInput", { field: "interrupted", reason: "notRed" });
  const followed = interrupted ? undefined : followedShare(episode.plan.questions, answers);
  const _id = `${episode._id}:${id}`;
  return {
    _id,
    episodeId: episode._id,
    patientName: episode.patientName,
    pathwayId: episode.plan.pathwayId,
    pathwayTitle: episode.plan.title,
    taskId,
    ...(taskId === null ? {} : { episodeTask: `${episode._id}:${taskId}` }),
    day: formDay,
    at: now,
    answers,
    ...(interrupted ? { interrupted } : {}),
    judgement,
    ...(followed === undefined ? {} : { followed }),
    handling: untouched,
    queue: queuePlace(judgement.urgency, untouched, now, _id),
  };
}

/**
 * Takes a check-in: one read of the episode, one of the check-in before, one insert under an id the phone made. The same
 * id again gets the first receipt.
 */
export const checkInSubmit: Handler<"checkIn.submit"> = async (input, { openid, now, environment }) => {
  const clinic = await clinicAt(now);
  const episode = await ownEpisode(openid, input.episodeId, now);
  checkEpisode(episode, input.formDay, now);
  const interrupted = input.interrupted === true;
  const taskId = interrupted ? null : plannedTask(episode, input.taskId, now);
  const wrong = checkAnswers(checkInForm(episode.plan, input.formDay), input.answers, interrupted);
  if (wrong) throw refuse("invalidInput", wrong);
  await checkPhotos(input.answers.photos, episode, input.id, environment);
  const [previous] = await checkInsOf(episode._id, 1);
  const record = recordOf(episode, { ...input, taskId, interrupted }, previous?.answers.pain, now);
  const stored = await storeCheckIn(record);
  if (stored === record && record.answers.photos.length > 0 && (await checksPhotos(now)))
    await askAboutPhotos(record, openid, now);
  const next = scheduleOf(episode.plan, episode.procedureDate).find(({ opensAt }) => opensAt > now);
  return {
    checkIn: myCheckIn(stored),
    clinic,
    ...(next === undefined ? {} : { nextTask: { ...next, state: "upcoming" as const } }),
  };
};
