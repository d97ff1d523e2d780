import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { cardsOfDay } from "@shared/instruction/cards-of-day";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type {
  AppointmentRecord,
  PatientRecord,
  WaitlistRecord,
} from "../../../cloudfunctions/server/store/appointment-records";
import type { CheckInRecord, EpisodeRecord, StaffRecord } from "../../../cloudfunctions/server/store/records";
import type { SharerRecord } from "../../../cloudfunctions/server/store/referral-records";
import type { Cloud } from "../../cloud/cloud";
import { storyProfiles } from "../people/cast";
import { newcomer } from "../people/newcomer";
import { friend, passesOn, peopleWithLink } from "./people-with-link";
import { peopleWithoutPlan, withoutPlan } from "./people-without-plan";
import type { Person } from "./person";
import { todayInWords, type Visits, visitFlag } from "./today-in-words";

/** The list stays short in a big clinic; the persons of the story come first. */
const mostPatients = 80;

const shortTitles = { doubleEyelid: "双眼皮", dentalImplant: "种植牙" } as const;

function dayInWords(day: number): string {
  if (day < 0) return `术前 ${-day} 天`;
  return day === 0 ? "手术当天" : `术后第 ${day} 天`;
}

/** What the flags of all listed patients are read from. */
interface Truth extends Visits {
  readonly checkIns: readonly CheckInRecord[];
}

function openCheckIn(episode: EpisodeRecord, { now, checkIns }: Truth): boolean {
  const made = new Set(checkIns.map(({ episodeTask }) => episodeTask));
  return scheduleOf(episode.plan, episode.procedureDate).some(
    ({ id, kind, opensAt, closesAt }) =>
      kind === "checkIn" && opensAt <= now && now < closesAt && !made.has(`${episode._id}:${id}`),
  );
}

const hasUnread = ({ plan, readings }: EpisodeRecord, day: number): boolean =>
  cardsOfDay(plan, day).some(({ id }) => readings[id]?.acknowledgedAt === undefined);

function flagOf(episode: EpisodeRecord, day: number, truth: Truth): Person["flag"] {
  if (episode.ended) return { text: "随访已结束", tone: "quiet" };
  if (episode.openid === undefined) return { text: "未绑定", tone: "amber" };
  const alert = truth.checkIns.some(
    ({ episodeId, judgement, handling }) =>
      episodeId === episode._id && judgement.urgency === "red" && handling.state !== "closed",
  );
  if (alert) return { text: "红色预警", tone: "red" };
  const visit = visitFlag(truth, episode.patientId);
  if (visit) return visit;
  if (openCheckIn(episode, truth)) return { text: "待打卡", tone: "open" };
  return hasUnread(episode, day) ? { text: "须知未读", tone: "amber" } : undefined;
}

function patient(episode: EpisodeRecord, truth: Truth): readonly Person[] {
  const profile = storyProfiles(clinicDateAt(truth.now)).find(({ episodeId }) => episodeId === episode._id);
  const openid = episode.openid ?? profile?.openid;
  if (openid === undefined) return [];
  const day = daysBetween(episode.procedureDate, clinicDateAt(truth.now));
  const flag = flagOf(episode, day, truth);
  const today = todayInWords(truth, episode.patientId);
  const visits = flag !== undefined && flag.text === visitFlag(truth, episode.patientId)?.text;
  const note = [shortTitles[episode.plan.pathwayId], dayInWords(day), today].filter(Boolean).join(" · ");
  const bindCode = episode.openid === undefined ? profile?.bindCode : undefined;
  return [
    {
      openid,
      name: episode.patientName,
      kind: "patient",
      note,
      ...(flag !== undefined && { flag }),
      ...(visits && { opens: "visits" }),
      ...(bindCode !== undefined && { bindCode }),
    },
  ];
}

const staffNotes: Readonly<Record<string, string>> = {
  owner: "看全部，不处理",
  doctor: "签署方案、处理预警",
  nurse: "看收件箱、回复、打电话",
  consultant: "看方案、预约与电话任务",
  frontDesk: "预约、候诊、结账、候补、电话",
  memberManager: "看问卷结果、处理意见、做试验、定补偿",
};

const staffMember = ({ openid, name, title, roles }: StaffRecord): readonly Person[] =>
  openid === undefined
    ? []
    : [{ openid, name, kind: "staff", note: `${title} · ${staffNotes[roles[0] ?? ""] ?? "团队成员"}` }];

/** The persons of the story first, then those without a plan, then everybody else. */
function inOrder(patients: readonly Person[], others: readonly Person[], now: Instant): readonly Person[] {
  const story = new Set(storyProfiles(clinicDateAt(now)).map(({ openid }) => openid));
  const isOfStory = ({ openid }: Person) => story.has(openid);
  return [...patients.filter(isOfStory), ...others, ...patients.filter((person) => !isOfStory(person))];
}

/** Everybody one can be in the demo, as they stand at this moment of virtual time. */
export function peopleOf({ database, clock }: Pick<Cloud, "database" | "clock">): readonly Person[] {
  const look = <T>(collection: string, where: Record<string, unknown>, limit: number) =>
    database.inspect(collection, where, limit) as unknown as readonly T[];
  const now = clock.now() as Instant;
  const listed = look<EpisodeRecord>("episodes", {}, mostPatients);
  const arrived = look<EpisodeRecord>("episodes", { openid: newcomer.openid }, 1);
  const episodes = [...listed.filter(({ openid }) => openid !== newcomer.openid), ...arrived];
  const truth: Truth = {
    now,
    checkIns: look<CheckInRecord>("checkIns", { episodeId: { $in: episodes.map(({ _id }) => _id) } }, 10_000),
    appointments: look<AppointmentRecord>("appointments", { date: clinicDateAt(now) }, 10_000),
    waiting: look<WaitlistRecord>("waitlist", { state: "offered" }, 1000),
  };
  const stranger: Person = { ...newcomer, kind: "patient", note: "还没有计划，可用控制台新建的绑定码" };
  const others = peopleWithoutPlan(look<PatientRecord>("patients", { people: { $in: [...withoutPlan] } }, 100), truth);
  const linked = peopleWithLink({
    episodes: listed,
    sharers: look<SharerRecord>("sharers", { openid: passesOn }, 1),
    patients: look<PatientRecord>("patients", { openid: friend.openid }, 1),
  });
  return [
    ...inOrder(
      episodes.flatMap((episode) => patient(episode, truth)),
      [...others, ...linked],
      now,
    ),
    ...(arrived.length === 0 ? [stranger] : []),
    ...look<StaffRecord>("staff", { active: true }, 100).flatMap(staffMember),
  ];
}
