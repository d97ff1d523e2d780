import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cloud } from "../../../tools/cloud/cloud";
import { startCloud } from "../../../tools/cloud/start-cloud";
import type { StartOptions } from "../../../tools/cloud/start-options";

const collection = (name: string) => ({ name, indexes: [] });

/** Collections that the test functions write to. */
export const testCollections = ["items", "things", "firings", "events"].map(collection);

export const testTemplates = [
  { id: "visit", title: "到院提醒", kind: "once", fields: { thing1: "事项", time2: "时间" } },
  { id: "report", title: "报告通知", kind: "long", fields: { phrase1: "状态" } },
  { id: "state", title: "状态变更", kind: "once", fields: { enum1: "状态" }, enums: { enum1: ["待确认", "已确认"] } },
] as const;

export const functionsDir = join(import.meta.dirname, "../functions");

/** Sunday 1 March 2026, 08:02 in China. */
export const startAt = Date.parse("2026-03-01T08:02:00+08:00");

/** Functions may take so many times as long as their settings say: the computer of a test may be a busy one. */
const patience = 3;

/** A fresh folder, and its removal. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "heyu-cloud-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A cloud with the test functions, on a data folder of its own that goes when it closes. */
export async function startTestCloud({ switches, ...options }: Partial<StartOptions> = {}): Promise<Cloud> {
  const folder = temporaryFolder();
  const cloud = await startCloud({
    dataDir: folder.path,
    functionsDir,
    collections: testCollections,
    templates: testTemplates,
    startAt,
    quiet: true,
    switches: { timeLimitFactor: patience, ...switches },
    ...options,
  });
  const close = async () => {
    await cloud.close();
    folder.remove();
  };
  return { ...cloud, close };
}
