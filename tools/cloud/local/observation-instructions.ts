import type { Database } from "../database/database";
import type { FaultPlan, Faults } from "../faults/fault-plan";
import { readRecord } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";
import type { CallStatistics } from "../stats/call-statistics";
import type { InstructionTable } from "./local-door";
import { readFaults } from "./read-faults";

function readWhere(text: string | null): Record<string, unknown> {
  try {
    const where: unknown = JSON.parse(text ?? "{}");
    if (typeof where === "object" && where !== null) return where as Record<string, unknown>;
  } catch {}
  throw new HttpRefusal(400, 'where is a query as JSON, such as {"status":"sent"}');
}

function readLimit(text: string | null): number {
  const limit = Number(text ?? 100);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new HttpRefusal(400, "limit is a whole number above 0");
}

/** Counts, faults and a look at documents. */
export const observationInstructions = (
  database: Database,
  statistics: CallStatistics,
  faults: FaultPlan,
): InstructionTable => ({
  "GET /local/stats": () => statistics.report(),
  "POST /local/stats/reset": () => {
    statistics.reset();
    return {};
  },
  "GET /local/faults": () => faults.pending(),
  "POST /local/faults": async (exchange) => {
    const planned: Faults = readFaults(await readRecord(exchange));
    faults.add(planned);
    return faults.pending();
  },
  "DELETE /local/faults": () => {
    faults.clear();
    return faults.pending();
  },
  "GET /local/database/:name": ({ query }, collection) => {
    if (!database.collectionNames().includes(collection)) {
      throw new HttpRefusal(404, `no collection ${collection}. There are: ${database.collectionNames().join(", ")}`);
    }
    const documents = database.inspect(collection, readWhere(query.get("where")), readLimit(query.get("limit")));
    return { total: database.size(collection), documents };
  },
});
