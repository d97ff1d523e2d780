import type { Cloud } from "../../../tools/cloud/cloud";

/** How many database calls the function `api` makes while something runs, those inside transactions included. */
export async function databaseCalls(cloud: Cloud, run: () => Promise<unknown>): Promise<number> {
  cloud.statistics.reset();
  await run();
  const { database = {} } = cloud.statistics.report().byFunction["api"] ?? {};
  return Object.values(database).reduce((sum, { calls }) => sum + calls, 0);
}
