import { command } from "./database";
import type { MessageRecord } from "./message-records";
import { table } from "./table";

const messages = table<MessageRecord>("messages");

/** For whom the messages with these ids were written down already. */
export async function writtenFor(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await messages.find({ _id: command.in([...ids]) }, { limit: ids.length });
  return new Map(found.map(({ _id, patientId }) => [_id, patientId]));
}
