import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { CollectionName } from "../../cloudfunctions/server/store/collections";
import type { EpisodeRecord } from "../../cloudfunctions/server/store/records";
import type { Cloud } from "../cloud/cloud";
import { demoClinic } from "./clinic/demo-clinic";
import { demoSignatures } from "./clinic/demo-signatures";
import { demoStaff } from "./clinic/demo-staff";
import type { Chronicle } from "./life/chronicle";
import { liveEpisode } from "./life/live-episode";
import { receivedMessages } from "./life/received-messages";
import { demoProfiles } from "./people/demo-profiles";
import { drawRecovery } from "./pictures/draw-recovery";
import { withAttendance } from "./visits/attended";
import { demoVisits } from "./visits/demo-visits";
import { type Followed, followed } from "./visits/followed";

/** How big a demo clinic, at what moment, and which of the many possible ones. */
export interface DemoOptions {
  readonly patients?: number;
  /** The cloud's own time unless given. */
  readonly now?: Instant;
  readonly seed?: number;
  /** How many of the patients have drawn pictures; the others' check-ins come without. */
  readonly withPictures?: number;
  /** Told after every batch how many patients are in. */
  readonly onProgress?: (patients: number) => void;
}

const batchSize = 250;
/** Documents put in at once. */
const chunk = 2000;

type Documents = readonly { readonly _id: string }[];

const insert = (cloud: Cloud, collection: CollectionName, documents: Documents): void => {
  if (documents.length > 0)
    cloud.database.insertMany(
      collection,
      documents.map((document) => ({ ...document })),
    );
};

/** Lets a signal to stop through. */
const breathe = () => new Promise(setImmediate);

/** The visits, and the episodes with the days on which their patients were seen; a part at a time. */
async function insertVisits(
  cloud: Cloud,
  people: readonly Followed[],
  episodes: readonly EpisodeRecord[],
  { seed, now }: { readonly seed: number; readonly now: Instant },
): Promise<void> {
  const visits = demoVisits(people, seed, now);
  const records = { ...visits, episodes: withAttendance(episodes, visits.appointments) };
  for (const [collection, documents] of Object.entries(records) as [CollectionName, Documents][]) {
    for (let from = 0; from < documents.length; from += chunk) {
      insert(cloud, collection, documents.slice(from, from + chunk));
      await breathe();
    }
  }
}

function insertChronicles(cloud: Cloud, chronicles: readonly Chronicle[]): void {
  insert(
    cloud,
    "checkIns",
    chronicles.flatMap(({ checkIns }) => checkIns),
  );
  insert(
    cloud,
    "consents",
    chronicles.flatMap(({ consents }) => consents),
  );
  insert(
    cloud,
    "grants",
    chronicles.flatMap(({ grants }) => grants),
  );
  insert(
    cloud,
    "messages",
    chronicles.flatMap(({ messages }) => messages),
  );
  insert(
    cloud,
    "calls",
    chronicles.flatMap(({ calls }) => calls),
  );
  insert(
    cloud,
    "lookLog",
    chronicles.flatMap(({ looks }) => looks),
  );
}

/** How many messages of each template the person still agreed to. */
function unspent(grants: Chronicle["grants"]) {
  const open = grants.filter(({ state }) => state === "granted");
  const templateIds = [...new Set(open.map(({ templateId }) => templateId))];
  return templateIds.flatMap((templateId) => {
    const same = open.filter((grant) => grant.templateId === templateId);
    return same.slice(0, 1).map(({ openid }) => ({ openid, templateId, times: same.length }));
  });
}

/** WeChat's own books: the bucket, who accepted what, and what lies in people's 服务通知. */
function tellWeChat(cloud: Cloud, chronicle: Chronicle): void {
  for (const { key, openid, ...drawing } of chronicle.pictures) cloud.files.put(key, drawRecovery(drawing), openid);
  for (const message of receivedMessages(chronicle)) cloud.messageBox.add(message);
  for (const { openid, templateId, times } of unspent(chronicle.grants)) cloud.grants.accept(openid, templateId, times);
}

/**
 * Fills an empty cloud with a fictitious clinic. The same seed, number and moment always make the same documents. The
 * clinic's own document is written last: where it is missing, the filling was cut short.
 */
export async function seedDemo(cloud: Cloud, options: DemoOptions = {}): Promise<void> {
  const { patients = 60, seed = 1, withPictures = 24, now = cloud.clock.now() as Instant, onProgress } = options;
  insert(cloud, "staff", demoStaff);
  insert(cloud, "signatures", demoSignatures(now));
  let batch: Chronicle[] = [];
  const people: Followed[] = [];
  const episodes: EpisodeRecord[] = [];
  let done = 0;
  const flush = async () => {
    insertChronicles(cloud, batch);
    for (const chronicle of batch) tellWeChat(cloud, chronicle);
    done += batch.length;
    batch = [];
    onProgress?.(done);
    await breathe();
  };
  for (const profile of demoProfiles(patients, seed, clinicDateAt(now))) {
    const takesPictures = profile.takesPictures && done + batch.length < withPictures;
    const chronicle = liveEpisode({ ...profile, takesPictures }, seed, now);
    batch.push(chronicle);
    people.push(followed(profile, chronicle.episode));
    episodes.push(chronicle.episode);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await insertVisits(cloud, people, episodes, { seed, now });
  insert(cloud, "clinics", [demoClinic]);
}
