import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { collections } from "../../cloudfunctions/server/store/collections";
import type { Cloud } from "./cloud";
import { declaredTemplates } from "./openapi/declared-templates";
import { startCloud } from "./start-cloud";

const usage = `The WeChat cloud on this machine.

  --port <number>       port on 127.0.0.1 (7310; 0 takes a free one)
  --data <folder>       where everything is kept (.data/cloud)
  --functions <folder>  built cloud functions (dist/cloudfunctions)
  --seed demo|none      fills an empty data folder with the demo clinic (none)
  --quiet               hides the functions' console output`;

interface Seed {
  seedDemo(cloud: Cloud, options: { readonly seed?: string }): Promise<void>;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7310" },
      data: { type: "string", default: ".data/cloud" },
      functions: { type: "string", default: "dist/cloudfunctions" },
      seed: { type: "string", default: "none" },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} is no port`);
  if (values.seed !== "demo" && values.seed !== "none") throw new Error(`--seed ${values.seed} is not demo or none`);
  return { ...values, port };
}

/** A data folder is seeded once: documents in it mean that it was. */
async function seedOnce(cloud: Cloud): Promise<void> {
  if (cloud.database.collectionNames().some((name) => cloud.database.size(name) > 0)) return;
  const file = resolve(import.meta.dirname, "../demo/seed-demo.ts");
  if (!existsSync(file)) throw new Error(`There is no demo clinic at ${file}. Start with --seed none.`);
  const { seedDemo } = (await import(pathToFileURL(file).href)) as Seed;
  await seedDemo(cloud, {});
}

/** Ends with the terminal, with a signal, and with the process that started it. */
function closeOnSignals(cloud: Cloud): void {
  const close = () => void cloud.close().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, close);
}

async function main(): Promise<void> {
  const { port, data, functions, seed, quiet, help } = readArguments();
  if (help) {
    console.log(usage);
    return;
  }
  const functionsDir = resolve(functions);
  const dataDir = resolve(data);
  const cloud = await startCloud({
    port,
    dataDir,
    functionsDir,
    collections,
    templates: declaredTemplates,
    quiet,
  });
  closeOnSignals(cloud);
  if (seed === "demo") await seedOnce(cloud);
  console.log(`ready ${cloud.url}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
