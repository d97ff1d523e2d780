import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Instant } from "@shared/calendar/instant";
import { type CollectionName, collections } from "../../cloudfunctions/server/store/collections";
import { inRepository } from "../build/repository";
import type { Cloud } from "../cloud/cloud";
import { declaredTemplates } from "../cloud/openapi/declared-templates";
import { startCloud } from "../cloud/start-cloud";
import { demoClinic } from "../demo/clinic/demo-clinic";
import { demoTimetable } from "../demo/clinic/demo-timetable";

/** A cloud of its own with a clinic in which nothing has happened yet. */
export interface BareClinic {
  readonly cloud: Cloud;
  put(collection: CollectionName, documents: readonly { readonly _id: string }[]): void;
  close(): Promise<void>;
}

/** Opens one at a moment. */
export async function openBareClinic(startAt: Instant): Promise<BareClinic> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "heyu-bare-"));
  const cloud = await startCloud({
    dataDir,
    functionsDir: inRepository("dist/cloudfunctions"),
    collections,
    templates: declaredTemplates,
    startAt,
    quiet: true,
    // A busy machine is slower than the cloud; so many instances are little there.
    switches: { timeLimitFactor: 4, instances: 8, pushEvents: "off", sendMilliseconds: 0 },
  });
  const put: BareClinic["put"] = (collection, documents) =>
    cloud.database.insertMany(
      collection,
      documents.map((one) => ({ ...one })),
    );
  put("clinics", [demoClinic]);
  put("timetables", [demoTimetable(startAt)]);
  return {
    cloud,
    put,
    async close() {
      await cloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
