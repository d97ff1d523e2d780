import { after, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import { bindCodeLasts, hashBindCode } from "../../../cloudfunctions/server/bind-code";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { Profile } from "../people/profile";
import { withLook } from "../reminding/seen";
import { beginCourse } from "./begin-course";
import type { Chronicle } from "./chronicle";
import { consentsAt } from "./decide-consents";
import type { Course } from "./diary";
import { liveDays } from "./live-days";
import { lookUp } from "./look-up";
import { noticeReplies } from "./notice-replies";
import { readCards } from "./read-cards";
import { remindOfCards } from "./remind-of-cards";

const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

const bindingOf = ({ profile, boundAt, startedAt }: Course) => {
  if (boundAt !== undefined) return { openid: profile.openid };
  if (profile.bindCode === undefined) return {};
  return { bindCodeHash: hashBindCode(profile.bindCode), bindCodeExpiresAt: after(startedAt, bindCodeLasts) };
};

function episodeOf(course: Course): EpisodeRecord {
  const { profile, plan, startedAt, boundAt, endedAt, now, random } = course;
  const by = nameOf(profile.nurse);
  return {
    _id: profile.episodeId,
    patientId: profile.patientId,
    patientName: profile.patientName,
    ...bindingOf(course),
    plan,
    procedureDate: profile.procedureDate,
    startedAt,
    order: newestFirst(startedAt, profile.episodeId),
    startedBy: by,
    ...(endedAt !== undefined && { ended: { at: endedAt, by, reason: "患者转到外地，改由当地机构随访" } }),
    doctor: profile.doctor,
    nurse: profile.nurse,
    consents: consentsAt(course.consents, now),
    readings: boundAt === undefined ? {} : readCards(plan, profile, boundAt, now, random),
    photoFolder: course.photoFolder,
  };
}

/** Everything that a fictitious person's course of care has left behind by `now`: the same every time. */
export function liveEpisode(profile: Profile, seed: number, now: Instant): Chronicle {
  const course = beginCourse(profile, seed, now);
  const days = liveDays(course);
  const notices = noticeReplies(course, days.checkIns);
  const episode = episodeOf(course);
  const cards = remindOfCards(course, episode.readings);
  return {
    episode,
    checkIns: days.checkIns,
    consents: course.consents,
    wallet: course.wallet,
    messages: [...days.messages, ...cards, ...notices].map((row) => withLook(row, now)),
    calls: days.calls,
    looks: lookUp(course, days.checkIns),
    pictures: days.pictures,
  };
}
