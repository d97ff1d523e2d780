import { checkSurroundings } from "./start/check-surroundings";

/**
 * `npm start`. What can be missing on a fresh machine is looked at first, with nothing but Node itself; only then is
 * the rest loaded.
 */
async function main(): Promise<void> {
  checkSurroundings();
  const { run } = await import("./start/run");
  await run(process.argv.slice(2));
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
