import { followedShare } from "@shared/adherence/followed-share";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { type CheckInForm, checkInForm } from "@shared/check-in/check-in-form";
import { hasConsent } from "@shared/consent/standing-consent";
import { queuePlace } from "@shared/triage/queue-place";
import { triage } from "@shared/triage/triage";
import type { CheckInRecord } from "../../../cloudfunctions/server/store/records";
import { fileIdOf } from "../../cloud/storage/object-key";
import type { Scene } from "../people/scene";
import type { PictureOrder } from "../pictures/picture-order";
import { answerForm } from "./answer-form";
import { answerTeam } from "./answer-team";
import { consentsAt } from "./decide-consents";
import type { Course, Diary } from "./diary";

function picturesFor(course: Course, form: CheckInForm, id: string, at: Instant): readonly PictureOrder[] {
  const { profile, random } = course;
  const agreed = hasConsent(consentsAt(course.consents, at), "clinicalPhoto");
  const takes = random.chance(form.day <= 14 ? 0.85 : 0.6);
  if (!profile.takesPictures || !agreed || !takes) return [];
  const soreness = 0.5 ** (Math.max(form.day - 1, 0) / 4);
  const views = form.questions.flatMap((question) => (question.kind === "photo" ? question.views : []));
  return views.map(({ id: view }, place) => ({
    key: `${course.photoFolder}/${id}-${place + 1}.png`,
    openid: profile.openid,
    view,
    soreness: form.day > 60 ? 0 : soreness,
    tone: (profile.patientName.charCodeAt(0) % 10) / 10,
  }));
}

/** One check-in at a moment: answered, judged, queued and dealt with by the rules that the server uses. */
export function makeCheckIn(
  course: Course,
  diary: Diary,
  one: { readonly taskId: string | null; readonly at: Instant; readonly scene: Scene },
): Diary {
  const { plan, profile, random, now } = course;
  const { at, taskId, scene } = one;
  const day = daysBetween(profile.procedureDate, clinicDateAt(at));
  const form = checkInForm(plan, day);
  const id = `c-${random.word(14)}`;
  const previousPain = diary.checkIns.at(-1)?.answers.pain;
  const said = answerForm(form, profile, scene, previousPain, random);
  const pictures = picturesFor(course, form, id, at);
  const answers = { ...said, photos: pictures.map(({ view, key }) => ({ view, fileId: fileIdOf(key) })) };
  const judgement = triage(plan, answers, { day, previousPain });
  const handling = answerTeam({ urgency: judgement.urgency, at, profile, scene }, now, random);
  const followed = followedShare(form.questions, answers);
  const _id = `${profile.episodeId}:${id}`;
  const record: CheckInRecord = {
    _id,
    episodeId: profile.episodeId,
    patientName: profile.patientName,
    pathwayId: plan.pathwayId,
    pathwayTitle: plan.title,
    taskId,
    ...(taskId !== null && { episodeTask: `${profile.episodeId}:${taskId}` }),
    day,
    at,
    answers,
    judgement,
    ...(followed !== undefined && { followed }),
    handling,
    queue: queuePlace(judgement.urgency, handling, at, _id),
  };
  return { checkIns: [...diary.checkIns, record], pictures: [...diary.pictures, ...pictures] };
}
