import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { grantsLeft } from "@shared/grant/ledger";
import { templateDefaults } from "@shared/template/template-defaults";
import type { CollectionName } from "../../cloudfunctions/server/store/collections";
import type { MessageRecord } from "../../cloudfunctions/server/store/message-records";
import type { Cloud } from "../cloud/cloud";
import { demoClinic } from "./clinic/demo-clinic";
import { demoSignatures } from "./clinic/demo-signatures";
import { demoStaff } from "./clinic/demo-staff";
import type { Chronicle } from "./life/chronicle";
import { liveEpisode } from "./life/live-episode";
import { demoProfiles } from "./people/demo-profiles";
import { drawRecovery } from "./pictures/draw-recovery";
import { articleSignatures } from "./referring/article-signatures";
import { tellReferring } from "./referring/tell-referring";
import { demoTemplates } from "./reminding/demo-templates";
import type { GrantWallet } from "./reminding/grant-wallet";
import { receivedAs } from "./reminding/received-messages";
import { type RemindedCourse, tellReminders } from "./reminding/tell-reminders";
import { demoProgramme, nextDraws } from "./surveying/demo-programme";
import { demoSurveys } from "./surveying/demo-surveys";
import { moodConsentRecords, withMoodConsent } from "./surveying/mood-consents";
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

/** Puts in every collection of a part of the clinic, some documents at a time. */
async function insertAll(cloud: Cloud, records: Readonly<Partial<Record<CollectionName, Documents>>>): Promise<void> {
  for (const [collection, documents] of Object.entries(records) as [CollectionName, Documents][]) {
    for (let from = 0; from < documents.length; from += chunk) {
      insert(cloud, collection, documents.slice(from, from + chunk));
      await breathe();
    }
  }
}

const insertChronicles = (cloud: Cloud, chronicles: readonly Chronicle[]): Promise<void> =>
  insertAll(cloud, {
    checkIns: chronicles.flatMap(({ checkIns }) => checkIns),
    consents: chronicles.flatMap(({ consents }) => consents),
    messages: chronicles.flatMap(({ messages }) => messages),
    calls: chronicles.flatMap(({ calls }) => calls),
    lookLog: chronicles.flatMap(({ looks }) => looks),
  });

/** Took her yeses back on another phone; our books do not know it, and WeChat will say so (43101). */
const tookBack = "demo-qian";

/** WeChat's own count of what somebody still agreed to. */
function tellYeses(cloud: Cloud, wallet: GrantWallet, now: Instant): void {
  const balances = wallet.balancesAt(now);
  for (const template of Object.values(templateDefaults)) {
    const left =
      wallet.openid === tookBack && template.name.startsWith("visit") ? 0 : grantsLeft({ balances }, template);
    if (left > 0) cloud.grants.accept(wallet.openid, template.id, left);
  }
}

/** What lies in people's 服务通知, in the order in which it was sent. */
function tellReceived(cloud: Cloud, rows: readonly MessageRecord[], wallets: readonly GrantWallet[]): void {
  const byOpenid = new Map(wallets.map((wallet) => [wallet.openid, wallet]));
  const sent = rows.flatMap((row) => {
    const templateId = row.to === undefined ? undefined : byOpenid.get(row.to)?.spentOn(row._id);
    return row.state === "sent" && templateId !== undefined ? [receivedAs(row, templateId)] : [];
  });
  for (const message of sent.sort((one, other) => one.at.localeCompare(other.at))) cloud.messageBox.add(message);
}

/** The visits, the episodes with the days on which their patients were seen, and how everybody was reminded. */
async function insertVisits(
  cloud: Cloud,
  people: readonly Followed[],
  courses: readonly RemindedCourse[],
  { seed, now }: { readonly seed: number; readonly now: Instant },
): Promise<void> {
  const visits = demoVisits(people, seed, now);
  const { wallets, calls, surveyed, tried, ...reminded } = tellReminders(visits, courses, now);
  const { messages: _, moodConsents, marketingRefused: __, calls: callbacks, ...asked } = surveyed;
  const { trials: ___, ...experiments } = tried;
  const episodes = withAttendance(
    courses.map(({ episode }) => withMoodConsent(episode, moodConsents)),
    visits.appointments,
  );
  const { consents, patients, ...referring } = tellReferring(reminded, episodes, { seed, now });
  await insertAll(cloud, {
    ...visits,
    ...reminded,
    patients,
    calls: [...visits.calls, ...calls, ...callbacks],
    episodes,
  });
  await insertAll(cloud, { ...asked, ...experiments, consents: [...moodConsentRecords(episodes), ...consents] });
  await insertAll(cloud, referring);
  tellReceived(cloud, [...courses.flatMap(({ messages }) => messages), ...reminded.messages], wallets);
  for (const wallet of wallets) tellYeses(cloud, wallet, now);
}

/** What later stages need of a course; the rest of it has been put in. */
const inShort = ({ episode, wallet, messages }: Chronicle): RemindedCourse => ({ episode, wallet, messages });

/**
 * Fills an empty cloud with a fictitious clinic. The same seed, number and moment always make the same documents. The
 * clinic's own document is written last: where it is missing, the filling was cut short.
 */
export async function seedDemo(cloud: Cloud, options: DemoOptions = {}): Promise<void> {
  const { patients = 60, seed = 1, withPictures = 24, now = cloud.clock.now() as Instant, onProgress } = options;
  insert(cloud, "staff", demoStaff);
  insert(cloud, "signatures", [...demoSignatures(now), ...articleSignatures(now)]);
  insert(cloud, "templates", demoTemplates(now));
  insert(cloud, "surveys", demoSurveys(now));
  insert(cloud, "programmes", [demoProgramme]);
  insert(cloud, "surveyRuns", nextDraws(now));
  let batch: Chronicle[] = [];
  const people: Followed[] = [];
  const courses: RemindedCourse[] = [];
  const flush = async () => {
    await insertChronicles(cloud, batch);
    for (const { key, openid, ...drawing } of batch.flatMap(({ pictures }) => pictures))
      cloud.files.put(key, drawRecovery(drawing), openid);
    courses.push(...batch.map(inShort));
    batch = [];
    onProgress?.(courses.length);
    await breathe();
  };
  for (const profile of demoProfiles(patients, seed, clinicDateAt(now))) {
    const takesPictures = profile.takesPictures && people.length < withPictures;
    const chronicle = liveEpisode({ ...profile, takesPictures }, seed, now);
    batch.push(chronicle);
    people.push(followed(profile, chronicle.episode));
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await insertVisits(cloud, people, courses, { seed, now });
  insert(cloud, "clinics", [demoClinic]);
}
