import { openBenchClinic } from "./bench-clinic";
import type { Figure } from "./figure";

const nurse = "demo-nurse-lin";

async function firstPage(patients: number): Promise<readonly Figure[]> {
  const clinic = await openBenchClinic(patients);
  const { calls, documents } = await clinic.cost(() => clinic.call(nurse, "inbox.list", { state: "open", limit: 20 }));
  const stored = clinic.cloud.database.inspect("checkIns", {}, 1_000_000).length;
  await clinic.close();
  const of = `inbox first page, ${patients} patients (${stored} check-ins)`;
  return [
    { name: of, value: calls, unit: "database calls" },
    { name: of, value: documents, unit: "documents examined" },
  ];
}

/** What the first page of the inbox costs in a small clinic and in a big one: it must not grow. */
export async function benchInbox(): Promise<readonly Figure[]> {
  return [...(await firstPage(60)), ...(await firstPage(5000))];
}
