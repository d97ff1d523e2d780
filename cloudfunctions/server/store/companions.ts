import { after, days, type Instant } from "@shared/calendar/instant";
import type { AppointmentRecord, PatientRecord } from "./appointment-records";
import { command, database } from "./database";
import { firstJoined, inside } from "./first-joined";
import type { Dating } from "./forget-marks";
import type { CheckInRecord, EpisodeRecord } from "./records";
import type { CompanionRecord } from "./referral-records";
import { table } from "./table";

const companions = table<CompanionRecord>("companions");

/** Everybody the owner of a follow-up acts for, the patient of the follow-up among them. */
export type Somebody = Pick<PatientRecord, "_id" | "openid" | "birthDate">;

type Ended = Pick<NonNullable<EpisodeRecord["ended"]>, "at">;

/** A follow-up and the cards made for it. */
export interface CareToGive extends Pick<EpisodeRecord, "_id" | "patientId" | "photoFolder" | "boundUntil"> {
  readonly ended?: Ended;
  readonly plan: Pick<EpisodeRecord["plan"], "sensitivity">;
  readonly made: readonly CompanionRecord[];
  readonly people: readonly Somebody[];
}

/** A card and what its list is made of: of check-ins and appointments nothing but that they are, and when. */
export interface OpenedCompanion extends CompanionRecord {
  readonly episodes: readonly OpenedCare[];
  readonly people: readonly Somebody[];
  readonly checkIns: readonly Pick<CheckInRecord, "taskId" | "at">[];
  readonly appointments: readonly Pick<AppointmentRecord, "episodeId" | "startsAt" | "state">[];
}

/** The part of a follow-up that its list is made of. */
export interface OpenedCare
  extends Pick<
    EpisodeRecord,
    "_id" | "patientId" | "openid" | "boundUntil" | "procedureDate" | "readings" | "attendedOn"
  > {
  readonly ended?: Ended;
  readonly plan: Pick<EpisodeRecord["plan"], "sensitivity" | "tasks">;
}

const somebody = ["_id", "openid", "birthDate"];

/** A follow-up of this person with the cards made for it, in one read; anybody else's is as good as missing. */
export const careToGive = (openid: string, episodeId: string): Promise<CareToGive | undefined> =>
  firstJoined(
    database
      .collection("episodes")
      .aggregate()
      .match({ _id: episodeId, openid })
      .lookup({ from: "companions", localField: "_id", foreignField: "episodeId", as: "made" })
      .lookup({ from: "patients", localField: "openid", foreignField: "people", as: "people" }),
    [
      "patientId",
      "photoFolder",
      "ended.at",
      "boundUntil",
      "plan.sensitivity",
      "made",
      ...inside("people", ...somebody),
    ],
  );

/** A card with what its list is made of, in one read that leaves every answer and name in the database. */
export const openedCompanion = (id: string): Promise<OpenedCompanion | undefined> =>
  firstJoined(
    database
      .collection("companions")
      .aggregate()
      .match({ _id: id })
      .lookup({ from: "episodes", localField: "episodeId", foreignField: "_id", as: "episodes" })
      .lookup({ from: "checkIns", localField: "episodeId", foreignField: "episodeId", as: "checkIns" })
      .lookup({ from: "patients", localField: "openid", foreignField: "people", as: "people" })
      .lookup({ from: "appointments", localField: "people._id", foreignField: "patientId", as: "appointments" }),
    [
      ...["episodeId", "openid", "label", "from", "until", "revokedAt", "takenAt", "takenBy"],
      ...inside("episodes", "_id", "patientId", "openid", "boundUntil", "ended.at", "procedureDate", "readings"),
      ...inside("episodes", "attendedOn", "plan.sensitivity", "plan.tasks"),
      ...inside("people", ...somebody),
      ...inside("checkIns", "taskId", "at"),
      ...inside("appointments", "episodeId", "startsAt", "state"),
    ],
  );

/** Who had a card is known for a month after it was over, in milliseconds. */
const keptFor = days(30);

/** A card as it is first written, with when it is to be forgotten. */
export const newCompanion = (companion: CompanionRecord): CompanionRecord => ({
  ...companion,
  forgetAt: after(companion.until, keptFor),
});

export const insertCompanion = (companion: CompanionRecord): Promise<boolean> =>
  companions.insert(newCompanion(companion));

const standing = (now: Instant) => ({ revokedAt: command.exists(false), until: command.gt(now) });

/** How many cards of a follow-up can be looked at now. */
export const countOpenCompanions = (episodeId: string, now: Instant): Promise<number> =>
  companions.count({ episodeId, ...standing(now) });

/**
 * Binds a card to whoever opens it first; `false` when somebody else was faster. Whoever opens it twice at the same moment is
 * the first both times.
 */
export async function takeCompanion(id: string, openid: string, now: Instant): Promise<boolean> {
  const free = { _id: id, ...standing(now), takenBy: command.exists(false) };
  if (await companions.update(free, { takenBy: openid, takenAt: now })) return true;
  const card = await companions.get(id);
  return card?.takenBy === openid && card.revokedAt === undefined;
}

/** Takes a card back; `false` when it was taken back before. */
export const revokeCompanion = (id: string, episodeId: string, now: Instant): Promise<boolean> =>
  companions.update({ _id: id, episodeId, revokedAt: command.exists(false) }, { revokedAt: now });

/** Forgets who had a card, and for whom it was, of those whose time to be kept is over. */
export const forgetCompanions = (now: Instant): Promise<number> =>
  companions.updateAll(
    { forgetAt: command.lte(now) },
    { label: "", takenBy: command.remove(), forgetAt: command.remove() },
  );

/** Notes with cards from before when that is. */
export const datingCompanions: Dating<CompanionRecord> = {
  name: "companions",
  fields: ["label", "until", "forgetAt"],
  date: async ({ _id, label, until, forgetAt }) => {
    if (label === "" || forgetAt !== undefined) return;
    await companions.update({ _id }, { forgetAt: after(until, keptFor) });
  },
};
