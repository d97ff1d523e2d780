import { setTimeout as pause } from "node:timers/promises";
import type { Switches } from "../../../tools/cloud/database/switches";
import { databaseClient } from "./support/database-client";
import { memoryDatabase, unique } from "./support/memory-database";

const gone = expect.objectContaining({
  code: "DATABASE_TRANSACTION_FAIL",
  message: expect.stringContaining("[ResourceUnavailable.TransactionNotExist]"),
});
const conflict = expect.objectContaining({ message: "[OperationConflict] WriteConflict" });

async function open(switches: Partial<Switches> = {}) {
  const database = memoryDatabase({ slots: [unique("byKey", "key")] }, switches);
  const [anna, ben] = [databaseClient(database, "anna"), databaseClient(database, "ben")];
  await anna.add("slots", { _id: "a", n: 1, key: "ka" }, { _id: "b", n: 1, key: "kb" });
  return { database, anna, ben };
}

/** Answers whether a promise is still waiting. */
async function waits(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => false,
    () => false,
  );
  return Promise.race([settled, pause(30, true)]);
}

test("A transaction sees its own writes, and others see them after its commit", async () => {
  const { anna, ben } = await open();
  const { add, doc, commit } = await anna.begin();
  expect(await doc("slots", "a").update({ $inc: { n: 1 } })).toBe(1);
  await add("slots", { _id: "c", key: "kc" });
  expect(await doc("slots", "b").remove()).toBe(1);
  expect(await doc("slots", "a").get()).toMatchObject({ n: 2 });
  expect(await doc("slots", "b").get()).toBeUndefined();
  expect(await ben.doc("slots", "a").get()).toMatchObject({ n: 1 });
  expect((await ben.find("slots")).list.map(({ _id }) => _id)).toEqual(["a", "b"]);
  await commit();
  expect((await ben.find("slots")).list).toEqual([
    { _id: "a", n: 2, key: "ka" },
    { _id: "c", key: "kc" },
  ]);
  await expect(commit()).rejects.toEqual(gone);
});

test("A transaction that is rolled back leaves nothing behind", async () => {
  const { anna, ben } = await open();
  const { add, doc, rollback } = await anna.begin();
  await add("slots", { _id: "c", key: "kc" });
  await doc("slots", "a").set({ n: 9 });
  await rollback();
  expect(await ben.doc("slots", "a").get()).toMatchObject({ n: 1, key: "ka" });
  await ben.add("slots", { _id: "c", key: "kc" });
  await expect(doc("slots", "a").get()).rejects.toEqual(gone);
});

test("A transaction reads the state as of its start", async () => {
  const { anna, ben } = await open();
  const { doc, commit } = await anna.begin();
  await ben.doc("slots", "a").update({ $set: { n: 5 } });
  await ben.doc("slots", "b").remove();
  await ben.add("slots", { _id: "c", key: "kc" });
  expect(await doc("slots", "a").get()).toMatchObject({ n: 1 });
  expect(await doc("slots", "b").get()).toMatchObject({ n: 1 });
  expect(await doc("slots", "c").get()).toBeUndefined();
  await commit();
});

test.each(["doc", "unique key", "id"] as const)(
  "A transaction's write to what another one has written fails at once: %s",
  async (what) => {
    const { anna, ben } = await open();
    const first = await anna.begin();
    const second = await ben.begin();
    await first.add("slots", { _id: "c", key: "kc" });
    await first.doc("slots", "a").update({ $inc: { n: 1 } });
    const write = {
      doc: () => second.doc("slots", "a").update({ $inc: { n: 1 } }),
      "unique key": () => second.add("slots", { key: "kc" }),
      id: () => second.add("slots", { _id: "c", key: "other" }),
    };
    await expect(write[what]()).rejects.toEqual(conflict);
    await expect(second.doc("slots", "b").get()).rejects.toEqual(gone);
    await expect(second.commit()).rejects.toEqual(gone);
    await second.rollback();
    await first.commit();
    expect(await ben.doc("slots", "a").get()).toMatchObject({ n: 2 });
  },
);

test.each(["update", "remove", "key", "id"] as const)(
  "A plain write waits until the transaction ends: %s",
  async (what) => {
    const { anna, ben } = await open();
    const { add, doc, rollback } = await anna.begin();
    await doc("slots", "a").update({ $set: { n: 7 } });
    await add("slots", { _id: "c", key: "kc" });
    const write = {
      update: () => ben.update("slots", { _id: { $in: ["a", "b"] } }, { $inc: { n: 1 } }),
      remove: () => ben.doc("slots", "a").remove(),
      key: () => ben.add("slots", { key: "kc" }),
      id: () => ben.add("slots", { _id: "c", key: "other" }),
    };
    const written = write[what]();
    expect(await waits(written)).toBe(true);
    await rollback();
    await written;
    const n = what === "update" ? 2 : 1;
    if (what !== "remove") expect(await ben.doc("slots", "a").get()).toMatchObject({ n });
  },
);

test("After a wait the query is tested again on what the transaction left", async () => {
  const { anna, ben } = await open();
  const { doc, commit } = await anna.begin();
  await doc("slots", "a").update({ $set: { n: 0 } });
  const written = ben.update("slots", { _id: "a", n: 1 }, { $inc: { n: -1 } });
  expect(await waits(written)).toBe(true);
  await commit();
  expect(await written).toBe(0);
  expect(await ben.doc("slots", "a").get()).toMatchObject({ n: 0 });
});

test("A key that a transaction gives up may be taken after its commit, not before", async () => {
  const { anna, ben } = await open();
  const { doc, commit } = await anna.begin();
  await doc("slots", "a").remove();
  const written = ben.add("slots", { _id: "d", key: "ka" });
  expect(await waits(written)).toBe(true);
  await commit();
  await written;
  expect((await ben.find("slots", { key: "ka" })).list).toEqual([{ _id: "d", key: "ka" }]);
});

test("Within one transaction documents may exchange a unique key", async () => {
  const { anna, ben } = await open();
  const { add, doc, commit } = await anna.begin();
  await doc("slots", "a").remove();
  await add("slots", { _id: "d", key: "ka" });
  await doc("slots", "b").update({ $set: { key: "kb2" } });
  await add("slots", { _id: "e", key: "kb" });
  await commit();
  expect((await ben.find("slots", { key: "kb" })).list).toMatchObject([{ _id: "e" }]);
  expect((await ben.find("slots", { key: "ka" })).list).toMatchObject([{ _id: "d" }]);
});

test("A duplicate inside a transaction is refused and ends it", async () => {
  const { anna } = await open();
  const own = await anna.begin();
  await own.add("slots", { _id: "c", key: "kc" });
  await expect(own.add("slots", { key: "kc" })).rejects.toThrow(/E11000/);
  await expect(own.commit()).rejects.toEqual(gone);
  await own.rollback();
  const visible = await anna.begin();
  await expect(visible.add("slots", { _id: "a", key: "new" })).rejects.toThrow(/E11000/);
  await visible.rollback();
  expect((await anna.count("slots")).total).toBe(2);
});

test("A plain write of the same call to what its own transaction holds is refused instead of waiting for ever", async () => {
  const { anna } = await open();
  const { doc, rollback } = await anna.begin();
  await doc("slots", "a").update({ $inc: { n: 1 } });
  await expect(anna.doc("slots", "a").update({ $inc: { n: 1 } })).rejects.toThrow(/own transaction/);
  expect(await anna.doc("slots", "b").update({ $inc: { n: 1 } })).toBe(1);
  await rollback();
});

const outside: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ["where().get()", "getDocument", { queryType: "WHERE" }],
  ["count()", "calculateDocument", { queryType: "WHERE" }],
  ["where().update()", "modifyDocument", { queryType: "WHERE", multi: true, merge: true, data: '{"$set":{"n":5}}' }],
  ["where().remove()", "removeDocument", { queryType: "WHERE", multi: true, query: "" }],
  ["aggregate()", "aggregateDocuments", { stages: [] }],
];

test.each(outside)("%s is refused in a transaction, with its id or without", async (what, action, body) => {
  const { anna, ben } = await open();
  const { id, rollback } = await anna.begin();
  const refusal = expect.objectContaining({ code: "INVALID_PARAM", message: expect.stringContaining(what) });
  await expect(anna.send(action, { collectionName: "slots", ...body })).rejects.toEqual(refusal);
  await expect(anna.send(action, { collectionName: "slots", ...body, transactionId: id })).rejects.toEqual(refusal);
  await ben.send(action, { collectionName: "slots", ...body });
  await rollback();
  await anna.send(action, { collectionName: "slots", ...body });
});

test("A transaction that is unknown or has ended is refused", async () => {
  const { anna } = await open();
  const body = { transactionId: "none", collectionName: "slots", queryType: "DOC", query: '{"_id":"a"}' };
  for (const action of ["getDocument", "commitTransaction", "abortTransaction", "removeDocument"]) {
    await expect(anna.send(action, body)).rejects.toEqual(gone);
  }
});

test.each([0.05, 0.4])(
  "transactionSeconds %d: the transaction is aborted after its lifetime",
  async (transactionSeconds) => {
    const { anna, ben } = await open({ transactionSeconds });
    const start = performance.now();
    const { doc, commit } = await anna.begin();
    await doc("slots", "a").update({ $set: { n: 7 } });
    const written = ben.doc("slots", "a").update({ $inc: { n: 1 } });
    const keepAlive = setInterval(() => undefined, 10);
    await written;
    clearInterval(keepAlive);
    expect(performance.now() - start).toBeGreaterThanOrEqual(transactionSeconds * 1_000 - 20);
    await expect(commit()).rejects.toEqual(gone);
    expect(await ben.doc("slots", "a").get()).toMatchObject({ n: 2 });
  },
);

test("The transactions of a call that died are aborted, the others are not", async () => {
  const { database, anna, ben } = await open();
  const lost = await anna.begin();
  const kept = await ben.begin();
  await lost.doc("slots", "a").update({ $set: { n: 7 } });
  await kept.doc("slots", "b").update({ $set: { n: 7 } });
  database.endCaller("anna");
  await expect(lost.commit()).rejects.toEqual(gone);
  await kept.commit();
  expect((await anna.find("slots")).list.map(({ n }) => n)).toEqual([1, 7]);
});

test("set() in a transaction makes or replaces a document", async () => {
  const { anna } = await open();
  const { doc, commit } = await anna.begin();
  expect(await doc("slots", "new").set({ key: "kn" })).toMatchObject({ upserted: "new" });
  expect(await doc("slots", "a").set({ key: "kx" })).toMatchObject({ updated: 1 });
  await commit();
  expect((await anna.find("slots", {}, { order: { _id: 1 } })).list).toEqual([
    { _id: "a", key: "kx" },
    { _id: "b", n: 1, key: "kb" },
    { _id: "new", key: "kn" },
  ]);
});
