import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { CardReading, CardReadings } from "@shared/instruction/card-reading";
import { refuse } from "../refusal";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import type { EpisodeRecord } from "./records";
import { table } from "./table";

const episodes = table<EpisodeRecord>("episodes");
const newestFirst = { sort: { order: "asc" } } as const;
const mostOfOnePerson = 20;

/** A guardian's phone has a follow-up until the patient is of age. */
const stillBound = ({ boundUntil }: EpisodeRecord, now: Instant): boolean =>
  boundUntil === undefined || now < boundUntil;

/** The person's episodes, newest first. One read, and the proof of who they belong to. */
export const ofPerson = async (openid: string, now: Instant): Promise<readonly EpisodeRecord[]> =>
  (await episodes.find({ openid }, { ...newestFirst, limit: mostOfOnePerson })).filter((one) => stillBound(one, now));

/** One episode of this person; anybody else's is as good as missing. */
export async function ownEpisode(openid: string, episodeId: string, now: Instant): Promise<EpisodeRecord> {
  const [episode] = await episodes.find({ _id: episodeId, openid }, { limit: 1 });
  if (!episode || !stillBound(episode, now)) throw refuse("notFound", { field: "episodeId" });
  return episode;
}

/** Any episode, for the team. */
export async function anyEpisode(episodeId: string): Promise<EpisodeRecord> {
  const episode = await episodes.get(episodeId);
  if (!episode) throw refuse("notFound", { field: "episodeId" });
  return episode;
}

/** What is needed to judge whether something about a follow-up is still to be said. */
export interface FollowUp
  extends Pick<EpisodeRecord, "_id" | "procedureDate" | "ended" | "consents" | "readings" | "attendedOn"> {
  readonly plan: Pick<EpisodeRecord["plan"], "tasks" | "title">;
}

const followUpFields = ["plan.tasks", "plan.title", "procedureDate", "ended", "consents", "readings", "attendedOn"];

export const followUpsWithIds = (ids: readonly string[]): Promise<readonly FollowUp[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : episodes.findFields<FollowUp>({ _id: command.in([...ids]) }, followUpFields, ids.length);

/** What is needed to decide whether somebody in care is given a survey. */
export interface CareContext
  extends Pick<
    EpisodeRecord,
    | "_id"
    | "patientId"
    | "patientName"
    | "order"
    | "procedureDate"
    | "startedAt"
    | "ended"
    | "consents"
    | "doctor"
    | "nurse"
  > {
  readonly plan: Pick<EpisodeRecord["plan"], "pathwayId" | "sensitivity" | "title">;
}

const careFields = [
  "plan.pathwayId",
  "plan.sensitivity",
  "plan.title",
  "patientId",
  "patientName",
  "order",
  "procedureDate",
  "startedAt",
  "ended",
  "consents",
  "doctor",
  "nurse",
];

export const careWithIds = (ids: readonly string[]): Promise<readonly CareContext[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : episodes.findFields<CareContext>({ _id: command.in([...ids]) }, careFields, ids.length);

/** A page of the follow-ups, newest first, after a place in that order. */
export const carePage = (after: string, limit: number): Promise<readonly CareContext[]> =>
  episodes.findFields<CareContext>({ order: command.gt(after) }, careFields, limit, { order: "asc" });

export const insertEpisode = (episode: EpisodeRecord): Promise<boolean> => episodes.insert(episode);

/** A page of all episodes, newest first, or of those whose name begins with `name`. */
export async function episodePage(name: string | undefined, cursor: string | undefined, limit: number) {
  const from = cursor === undefined ? {} : { order: command.gt(decodeCursor(cursor)) };
  const named = name === undefined ? {} : { patientName: command.gte(name).and(command.lt(`${name}\uffff`)) };
  const rows = await episodes.find({ ...named, ...from }, { ...newestFirst, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

/** Notes that cards reached the phone; a card noted before keeps its first time. */
export async function addReadings(episodeId: string, readings: CardReadings): Promise<void> {
  const change = Object.fromEntries(
    Object.entries(readings).map(([cardId, reading]) => [`readings.${cardId}`, command.set(reading)]),
  );
  const free = Object.fromEntries(Object.keys(readings).map((cardId) => [`readings.${cardId}`, command.exists(false)]));
  await episodes.update({ _id: episodeId, ...free }, change);
}

/** Puts a card's reading in place of the one it grew from; `false` when another phone was faster. */
export const replaceReading = (
  episodeId: string,
  cardId: string,
  before: CardReading | undefined,
  reading: CardReading,
) =>
  episodes.update(
    {
      _id: episodeId,
      [`readings.${cardId}.acknowledgedAt`]: command.exists(false),
      ...(before === undefined ? {} : { [`readings.${cardId}.deliveredAt`]: before.deliveredAt }),
    },
    { [`readings.${cardId}`]: command.set(reading) },
  );

export const setBindCode = (episodeId: string, bindCodeHash: string, bindCodeExpiresAt: number): Promise<boolean> =>
  episodes.update({ _id: episodeId, openid: command.exists(false) }, { bindCodeHash, bindCodeExpiresAt });

export const findByBindCode = async (bindCodeHash: string): Promise<EpisodeRecord | undefined> =>
  (await episodes.find({ bindCodeHash }, { limit: 1 }))[0];

export const endEpisode = (episodeId: string, ended: NonNullable<EpisodeRecord["ended"]>): Promise<boolean> =>
  episodes.update({ _id: episodeId, ended: command.exists(false) }, { ended: command.set(ended) });

/** Notes that the patient was seen on a day; the same day counts once. */
export const noteAttendance = (episodeId: string, date: LocalDate): Promise<boolean> =>
  episodes.update({ _id: episodeId }, { attendedOn: command.addToSet(date) });

/** Takes a patient's follow-ups from the phone of somebody who was guardian; a new code binds them again. */
export const unbindEpisodes = (patientId: string, openid: string): Promise<number> =>
  episodes.updateAll({ patientId, openid }, { openid: command.remove() });

/** How guarded the care is or was that these patients have. */
export const careOfPatients = (
  patientIds: readonly string[],
): Promise<readonly { readonly patientId: string; readonly plan: Pick<EpisodeRecord["plan"], "sensitivity"> }[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : episodes.findFields({ patientId: command.in([...patientIds]) }, ["patientId", "plan.sensitivity"], 1000);
