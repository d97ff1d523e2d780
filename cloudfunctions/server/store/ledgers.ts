import { emptyLedger, type Ledger } from "@shared/grant/ledger";
import { byId } from "./by-id";
import { command } from "./database";
import type { LedgerRecord } from "./message-records";
import { table } from "./table";

const ledgers = table<LedgerRecord>("ledgers");

const unwritten = (id: string): LedgerRecord => ({ _id: id, revision: 0, ...emptyLedger });

/** The ledger of one person; an empty one for somebody who never answered. */
export const ledgerOf = async (id: string): Promise<LedgerRecord> => (await ledgers.get(id)) ?? unwritten(id);

/** The ledgers of these people, in one read; empty ones for those who have none. */
export async function ledgersOf(ids: readonly string[]): Promise<ReadonlyMap<string, LedgerRecord>> {
  const found = ids.length === 0 ? [] : await ledgers.find({ _id: command.in([...ids]) }, { limit: ids.length });
  const stored = byId(found);
  return new Map(ids.map((id) => [id, stored.get(id) ?? unwritten(id)]));
}

/** The ledger as it is written over the one it grew from. */
const contentOf = ({
  balances,
  contacts,
  inFlight,
  refusals,
  refusedAt,
  unread,

  unreachable,
  language,
}: Ledger) => ({
  balances: command.set(balances),
  contacts,
  refusals,
  unread,
  inFlight: inFlight === undefined ? command.remove() : command.set(inFlight),
  refusedAt: refusedAt ?? command.remove(),
  unreachable: unreachable ?? command.remove(),
  language: language ?? command.remove(),
});

/** Writes a ledger while it is still the one it grew from; answers it with its new revision, or nothing. */
export async function saveLedger(before: LedgerRecord, next: Ledger): Promise<LedgerRecord | undefined> {
  const { _id, revision } = before;
  const saved: LedgerRecord = { ...next, _id, revision: revision + 1 };
  const written =
    revision === 0
      ? await ledgers.insert(saved)
      : await ledgers.update({ _id, revision }, { ...contentOf(next), revision: revision + 1 });
  return written ? saved : undefined;
}
