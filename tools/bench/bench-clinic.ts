import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";
import { collections } from "../../cloudfunctions/server/store/collections";
import { inRepository } from "../build/repository";
import type { Cloud } from "../cloud/cloud";
import { declaredTemplates } from "../cloud/openapi/declared-templates";
import { startCloud } from "../cloud/start-cloud";
import { seedDemo } from "../demo/seed-demo";

/** A demo clinic on a cloud of its own, at half past nine in the morning. */
export interface BenchClinic {
  readonly cloud: Cloud;
  call<N extends EndpointName>(openid: string, endpoint: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>>;
  /** Database calls and documents read by the cloud functions while `run` runs. */
  cost(run: () => Promise<unknown>): Promise<{ readonly calls: number; readonly documents: number }>;
  close(): Promise<void>;
}

const startAt = Date.parse("2026-11-22T09:30:00+08:00");

/** Opens a clinic of so many patients. */
export async function openBenchClinic(patients: number): Promise<BenchClinic> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "heyu-bench-"));
  const functionsDir = inRepository("dist/cloudfunctions");
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    collections,
    templates: declaredTemplates,
    startAt,
    quiet: true,
    switches: { timeLimitFactor: 4 }, // the cloud's own limits say nothing about a busy computer
  });
  await seedDemo(cloud, { patients, withPictures: 0 });
  return {
    cloud,
    async call(openid, endpoint, input) {
      const reply = await cloud.call("api", { endpoint, input }, { openid });
      if (!("result" in reply)) throw new Error(`${endpoint}: ${JSON.stringify(reply)}`);
      return reply.result as never;
    },
    async cost(run) {
      cloud.statistics.reset();
      await run();
      const { databaseCalls, documentsExamined } = cloud.statistics.report();
      return { calls: databaseCalls, documents: documentsExamined };
    },
    async close() {
      await cloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
