import { command } from "./database";
import type { TokenTryRecord } from "./referral-records";
import { table } from "./table";

const tries = table<TokenTryRecord>("tokenTries");

export const triesSoFar = async (id: string): Promise<number> => (await tries.get(id))?.count ?? 0;

/** One more. */
export async function countTry(id: string): Promise<void> {
  const again = () => tries.update({ _id: id }, { count: command.inc(1) });
  if (await again()) return;
  if (!(await tries.insert({ _id: id, count: 1 }))) await again();
}
