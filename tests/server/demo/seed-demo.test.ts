import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { grantsLeft } from "@shared/grant/ledger";
import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import { templateDefaults } from "@shared/template/template-defaults";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { collections } from "../../../cloudfunctions/server/store/collections";
import type { LedgerRecord } from "../../../cloudfunctions/server/store/message-records";
import type { Cloud } from "../../../tools/cloud/cloud";
import { declaredTemplates } from "../../../tools/cloud/openapi/declared-templates";
import { startCloud } from "../../../tools/cloud/start-cloud";
import { keyOf } from "../../../tools/cloud/storage/object-key";
import { seedDemo } from "../../../tools/demo/seed-demo";
import { now } from "./demo-chronicles";

const folders: string[] = [];
const clouds: Cloud[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "heyu-demo-"));
  folders.push(folder);
  return folder;
}

async function seeded(patients: number): Promise<Cloud> {
  const cloud = await startCloud({
    dataDir: newFolder(),
    functionsDir: newFolder(),
    collections,
    templates: declaredTemplates,
    startAt: now,
    quiet: true,
  });
  clouds.push(cloud);
  await seedDemo(cloud, { patients, now, withPictures: 3 });
  return cloud;
}

afterAll(async () => {
  for (const cloud of clouds) await cloud.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const known = new Map<number, Promise<Cloud>>();

/** A seeded cloud that several tests only look at. */
function cloudOf(patients: number): Promise<Cloud> {
  const found = known.get(patients) ?? seeded(patients);
  known.set(patients, found);
  return found;
}

const everything = (cloud: Cloud) =>
  Object.fromEntries(cloud.database.collectionNames().map((name) => [name, cloud.database.inspect(name, {}, 10_000)]));

test("seeding two clouds gives the same documents", async () => {
  const [one, other] = [await cloudOf(30), await seeded(30)];
  expect(everything(one)).toEqual(everything(other));
  expect(one.messages().map(({ msgid, ...message }) => message)).toEqual(
    other.messages().map(({ msgid, ...message }) => message),
  );
});

test("a seeded cloud has a clinic, a team with every role on the phone, and both pathways signed as they stand", async () => {
  const { database } = await cloudOf(12);
  expect(database.size("clinics")).toBe(1);
  expect(database.size("episodes")).toBe(12);
  const staff = database.inspect("staff", { active: true }, 100);
  const roles = new Set(staff.filter(({ openid }) => openid).flatMap(({ roles }) => roles as string[]));
  expect([...roles].sort()).toEqual(["consultant", "doctor", "frontDesk", "memberManager", "nurse", "owner"]);
  for (const pathway of Object.values(catalogue)) {
    const [signature] = database.inspect("signatures", { _id: pathwayKey(pathway) }, 1);
    expect(signature?.["contentHash"]).toBe(contentHash(pathway));
  }
});

test("a seeded cloud has a timetable and the appointments of everybody in a follow-up, and of more", async () => {
  const { database } = await cloudOf(12);
  const own = database.inspect("patients", { _id: { $in: ["pt-story-01", "pt-0001"] } }, 10);
  expect(own.map(({ _id }) => _id).sort()).toEqual(["pt-0001", "pt-story-01"]);
  expect(database.size("timetables")).toBe(1);
  expect(database.size("patients")).toBeGreaterThan(200);
  for (const name of ["appointments", "daySheets", "waitlist", "openings", "leaves", "compensations", "invitations"])
    expect([name, database.size(name) > 0]).toEqual([name, true]);
});

test("every picture a check-in names lies in the bucket as a PNG, and only for as many people as wanted", async () => {
  const cloud = await cloudOf(20);
  const checkIns = cloud.database.inspect("checkIns", {}, 10_000) as unknown as readonly {
    readonly episodeId: string;
    readonly answers: { readonly photos: readonly { readonly fileId: string }[] };
  }[];
  const withPictures = checkIns.filter(({ answers }) => answers.photos.length > 0);
  expect(new Set(withPictures.map(({ episodeId }) => episodeId)).size).toBeLessThanOrEqual(3);
  expect(withPictures.length).toBeGreaterThan(0);
  for (const { fileId } of withPictures.flatMap(({ answers }) => answers.photos)) {
    const bytes = cloud.files.read(keyOf(fileId) ?? "");
    expect(bytes?.subarray(1, 4).toString("latin1")).toBe("PNG");
  }
});

test("WeChat's books agree with ours: unspent yeses, and messages sent; but for one person, who took them back", async () => {
  const cloud = await cloudOf(30);
  const sent = cloud.database.inspect("messages", { state: "sent", kind: { $ne: "notice" } }, 10_000);
  const news = cloud.database.inspect("messages", { state: "sent", step: "campaign" }, 10_000);
  expect(cloud.messages()).toHaveLength(sent.length + news.length);
  const ledgers = cloud.database.inspect("ledgers", {}, 10_000) as unknown as readonly LedgerRecord[];
  const disagree = ledgers.flatMap((ledger) =>
    Object.values(templateDefaults).flatMap((template) => {
      const atWeChat = cloud.grants.list(ledger._id).find(({ templateId }) => templateId === template.id);
      return (atWeChat?.remaining ?? 0) === grantsLeft(ledger, template) ? [] : [`${ledger._id} ${template.name}`];
    }),
  );
  expect(disagree.sort()).toEqual(["demo-qian visitAhead", "demo-qian visitToday", "demo-qian visitTomorrow"]);
});

test("a seeded cloud has the seven templates as the owner saved them, agreements, and two messages to several", async () => {
  const { database } = await cloudOf(12);
  const templates = database.inspect("templates", { "savedBy.name": "叶明德", revision: 1 }, 100);
  expect(templates.map(({ _id }) => _id).sort()).toEqual(Object.keys(templateDefaults).sort());
  expect(database.size("agreements")).toBeGreaterThan(50);
  const purposes = database.inspect("campaigns", { state: "spread" }, 10).map(({ purpose }) => purpose);
  expect(purposes.sort()).toEqual(["care", "marketing"]);
});
