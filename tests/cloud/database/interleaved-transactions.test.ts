import fc from "fast-check";
import type { Switches } from "../../../tools/cloud/database/switches";
import { type DatabaseClient, databaseClient, type TransactionClient } from "./support/database-client";
import { memoryDatabase, unique } from "./support/memory-database";

type Fields = Record<string, unknown>;

const step = fc.record({
  who: fc.nat({ max: 3 }),
  what: fc.constantFrom("begin", "add", "set", "update", "remove", "commit", "rollback", "plain"),
  id: fc.constantFrom("a", "b", "c", "d"),
  key: fc.oneof(
    fc.nat({ max: 3 }),
    fc.constant(null),
    fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 2 }),
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Four callers; each has at most one transaction open and writes plainly otherwise. */
async function run(steps: readonly Step[], switches: Partial<Switches>) {
  const database = memoryDatabase({ c: [unique("byKey", "key"), unique("byPair", "owner", "key")] }, switches);
  const clients = [0, 1, 2, 3].map((who) => databaseClient(database, `caller${who}`));
  const open = new Map<number, TransactionClient>();
  const pending: Promise<unknown>[] = [];
  let version = 0;

  const write = async (target: Pick<TransactionClient, "add" | "doc">, { what, id, key }: Step): Promise<unknown> => {
    version += 1;
    const document = { key, owner: key === null ? null : 1, version };
    if (what === "add" || what === "plain") return target.add("c", { _id: id, ...document });
    if (what === "set") return target.doc("c", id).set(document);
    if (what === "update") return target.doc("c", id).update({ $set: document });
    return target.doc("c", id).remove();
  };

  async function finish(who: number, how: "commit" | "rollback"): Promise<void> {
    const own = open.get(who);
    open.delete(who);
    await own?.[how]();
  }

  async function begin(who: number, client: DatabaseClient): Promise<void> {
    if (!open.has(who)) open.set(who, await client.begin());
  }

  async function perform(item: Step): Promise<unknown> {
    const { who, what } = item;
    const client = clients[who] ?? databaseClient(database);
    if (what === "begin") return begin(who, client);
    if (what === "commit" || what === "rollback") return finish(who, what);
    const own = open.get(who);
    if (own) return write(own, item);
    // a plain write may have to wait for a transaction that ends later
    return pending.push(write(client, item).catch(() => undefined));
  }

  for (const item of steps) await perform(item).catch(() => undefined);
  for (const own of open.values()) await own.rollback().catch(() => undefined);
  await Promise.all(pending);
  return { database, documents: database.inspect("c", {}, 100) };
}

function keysOf({ key }: Fields): string[] {
  const keys = Array.isArray(key) ? key : [key ?? null];
  return keys.map((item) => JSON.stringify(item));
}

test.each(["operation", "commit"] as const)(
  "However transactions run into one another, no unique key is held twice (conflicts at the %s)",
  async (conflictAt) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: "max" }), async (steps) => {
        const { database, documents } = await run(steps, { conflictAt });
        const keys = documents.flatMap(keysOf);
        expect(new Set(keys).size).toBe(keys.length);
        for (const document of documents) {
          const found = await databaseClient(database).find("c", { key: document["key"] });
          expect(found.list).toHaveLength(1);
        }
        database.close();
      }),
      { numRuns: 300 },
    );
  },
);

test("Increments by retried transactions and plain updates are all counted", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
      fc.constantFrom<Switches["conflictAt"]>("operation", "commit"),
      async (kinds, conflictAt) => {
        const database = memoryDatabase({ c: [] }, { conflictAt });
        const setup = databaseClient(database);
        await setup.add("c", { _id: "n", value: 0 });
        const plainly = (who: number) =>
          databaseClient(database, `plain${who}`)
            .doc("c", "n")
            .update({ $inc: { value: 1 } });
        const inside = async (who: number): Promise<void> => {
          for (;;) {
            const own = await databaseClient(database, `caller${who}`).begin();
            try {
              const { value } = (await own.doc("c", "n").get()) ?? {};
              await own.doc("c", "n").update({ $set: { value: Number(value) + 1 } });
              return await own.commit();
            } catch {
              await own.rollback().catch(() => undefined);
            }
          }
        };
        await Promise.all(kinds.map((plain, who) => (plain ? plainly(who) : inside(who))));
        expect(await setup.doc("c", "n").get()).toEqual({ _id: "n", value: kinds.length });
        database.close();
      },
    ),
    { numRuns: 60 },
  );
});
