import { fileURLToPath } from "node:url";
import { checkSurroundings } from "./start/check-surroundings";

/**
 * `npm start`. What can be missing on a fresh machine is looked at first, with nothing but Node itself; only then is
 * the rest loaded, with the import paths of the tools.
 */
async function main(): Promise<void> {
  checkSurroundings();
  const { tsImport } = await import("tsx/esm/api");
  const tsconfig = fileURLToPath(new URL("tsconfig.json", import.meta.url));
  const { run } = (await tsImport("./start/run.ts", { parentURL: import.meta.url, tsconfig })) as {
    readonly run: (given: readonly string[]) => Promise<void>;
  };
  await run(process.argv.slice(2));
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
