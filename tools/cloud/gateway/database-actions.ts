import type { Database } from "../database/database";
import type { FaultPlan, Step } from "../faults/fault-plan";
import type { CallStatistics } from "../stats/call-statistics";
import type { ActionHandler } from "./action";

const writes = new Set([
  "database.insertDocument",
  "database.modifyDocument",
  "database.removeDocument",
  "database.commitTransaction",
]);

/** Hands `database.*` to the engine, counts it, and kills the caller where a fault says so. */
export function createDatabaseActions(
  database: Database,
  statistics: CallStatistics,
  faults: FaultPlan,
): ActionHandler {
  return async ({ action, body, invocation }) => {
    const reply = await database.perform(action, body, invocation?.token);
    const name = invocation?.deployed.name;
    statistics.databaseCalled(name, action, reply);
    const steps: Step[] = writes.has(action) ? ["call", "write"] : ["call"];
    if (name !== undefined && steps.map((step) => faults.killsAfter(name, step)).includes(true)) {
      invocation?.kill();
      return undefined;
    }
    return reply.topLevel ? reply.fields : { data: reply.fields };
  };
}
