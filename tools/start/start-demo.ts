import { resolve } from "node:path";
import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { collections } from "../../cloudfunctions/server/store/collections";
import { inRepository } from "../build/repository";
import type { Cloud } from "../cloud/cloud";
import { declaredTemplates } from "../cloud/openapi/declared-templates";
import { startCloud } from "../cloud/start-cloud";
import { seedDemo } from "../demo/seed-demo";
import { bundlePage } from "../demo/site/bundle-page";
import { demoSite } from "../demo/site/demo-site";
import { beginSeeding, checkFiles, checkFolder, emptyFolder, freshCommand, isUsed, wasCutShort } from "./data-folder";
import type { StartChoice } from "./read-options";

/** A running demo. */
export interface Demo {
  readonly cloud: Cloud;
  readonly folder: string;
  /** Whether it was started on an empty folder just now. */
  readonly isNew: boolean;
}

/** A new demo begins this morning at half past nine, when check-ins have opened. */
const thisMorning = (): Instant => clinicTime(clinicDateAt(Date.now() as Instant), 9, 30);

/** Looks at the folder and empties it where that is wanted or the last filling was cut short; true when it is new. */
function prepareFolder(folder: string, fresh: boolean): boolean {
  checkFolder(folder);
  if (fresh || wasCutShort(folder)) emptyFolder(folder);
  else checkFiles(folder);
  return !isUsed(folder);
}

/** The beginning of a reason: SQLite lists every page of a torn file. */
const shortened = (reason: string): string => (reason.length > 300 ? `${reason.slice(0, 300)} …` : reason);

async function openCloud(folder: string, port: number): Promise<Cloud> {
  let running: Cloud | undefined;
  const site = demoSite({ cloud: () => running, page: await bundlePage() });
  try {
    running = await startCloud({
      port,
      dataDir: folder,
      functionsDir: inRepository("dist/cloudfunctions"),
      collections,
      templates: declaredTemplates,
      startAt: thisMorning(),
      site,
    });
    return running;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`没有启动成功：${shortened(reason)}\n\n如果是数据损坏，可以重新开始：${freshCommand(folder)}`);
  }
}

async function fill(cloud: Cloud, folder: string, { patients = 60 }: StartChoice, onLine: (line: string) => void) {
  onLine(`装入演示诊所（${patients} 位虚构患者）…`);
  const done = beginSeeding(folder);
  const onProgress = (count: number) => patients > 500 && count % 500 === 0 && onLine(`  ${count} / ${patients}`);
  await seedDemo(cloud, { patients, onProgress });
  done();
}

/** Starts the demo on what has been built: cloud, pages and, in an empty folder, the fictitious clinic. */
export async function startDemo(choice: StartChoice, onLine: (line: string) => void): Promise<Demo> {
  const folder = resolve(choice.data);
  const isNew = prepareFolder(folder, choice.fresh);
  const cloud = await openCloud(folder, choice.port);
  try {
    if (isNew && choice.seed === "demo") await fill(cloud, folder, choice, onLine);
  } catch (error) {
    await cloud.close();
    throw error;
  }
  return { cloud, folder, isNew };
}
