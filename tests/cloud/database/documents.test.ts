import { databaseClient } from "./support/database-client";
import { memoryDatabase } from "./support/memory-database";

const open = (now?: number) => {
  const database = memoryDatabase({ visits: [] }, {}, now);
  return { database, client: databaseClient(database) };
};

test("A document without an id gets 32 hexadecimal characters", async () => {
  const { client } = open();
  const ids = await client.add("visits", { a: 1 }, { a: 2 });
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(ids).size).toBe(2);
});

test("The id 1 and the id '1' are two documents", async () => {
  const { client } = open();
  await client.add("visits", { _id: 1, kind: "number" }, { _id: "1", kind: "text" });
  expect(await client.doc("visits", 1).get()).toEqual({ _id: 1, kind: "number" });
  expect(await client.doc("visits", "1").get()).toEqual({ _id: "1", kind: "text" });
});

test.each([[[1]], [{ $gt: "" }]])("An id %j is refused", async (id) => {
  const { client } = open();
  await expect(client.add("visits", { _id: id })).rejects.toMatchObject({ code: "DATABASE_REQUEST_FAILED" });
});

test("A second document with the same id is refused, and those before it in the same call stay", async () => {
  const { client } = open();
  await client.add("visits", { _id: "a" });
  await expect(client.add("visits", { _id: "b" }, { _id: "a" }, { _id: "c" })).rejects.toThrow(/E11000/);
  expect((await client.find("visits")).list.map(({ _id }) => _id)).toEqual(["a", "b"]);
});

test("get() answers 100 documents when no limit is given and never more than 1000", async () => {
  const { database, client } = open();
  database.insertMany(
    "visits",
    Array.from({ length: 1_001 }, (_, at) => ({ _id: `v${at}` })),
  );
  expect((await client.find("visits")).list).toHaveLength(100);
  expect((await client.find("visits", {}, { limit: 5_000 })).list).toHaveLength(1_000);
  expect((await client.find("visits", {}, { skip: 1_000, limit: 1_000 })).list).toHaveLength(1);
  expect((await client.count("visits")).total).toBe(1_001);
});

test("Documents that nothing orders come in the order they were added, also after a change", async () => {
  const { client } = open();
  await client.add("visits", { _id: "c" }, { _id: "a" }, { _id: "b" });
  await client.doc("visits", "c").update({ $set: { changed: true } });
  expect((await client.find("visits")).list.map(({ _id }) => _id)).toEqual(["c", "a", "b"]);
});

test.each([
  [{ a: 1 }, '{"_id":"v","a":1}'],
  [{ "o.x": 1 }, '{"_id":"v","o":{"x":1}}'],
  [{ a: 0 }, '{"_id":"v","o":{"x":1,"y":2},"l":[1,2,3]}'],
  [{ "o.x": 0 }, '{"_id":"v","a":1,"o":{"y":2},"l":[1,2,3]}'],
  [{ _id: 0, a: 1 }, '{"a":1}'],
  [{ l: { $slice: 2 } }, '{"_id":"v","a":1,"o":{"x":1,"y":2},"l":[1,2]}'],
])("The fields %j of a document, its id first", async (fields, expected) => {
  const { client } = open();
  await client.add("visits", { a: 1, o: { x: 1, y: 2 }, l: [1, 2, 3], _id: "v" });
  expect(JSON.stringify((await client.find("visits", {}, { fields })).list[0])).toBe(expected);
  expect(JSON.stringify(await client.doc("visits", "v").get(fields))).toBe(expected);
  expect(await client.doc("visits", "v").get()).toEqual({ _id: "v", a: 1, o: { x: 1, y: 2 }, l: [1, 2, 3] });
});

test("set() makes a document or replaces it as a whole", async () => {
  const { client } = open();
  expect(await client.doc("visits", "v").set({ a: 1, b: 1 })).toEqual({ updated: 0, upserted: "v" });
  expect(await client.doc("visits", "v").set({ a: 2 })).toEqual({ updated: 1, upserted: undefined });
  expect(await client.doc("visits", "v").get()).toEqual({ _id: "v", a: 2 });
});

test("update() and remove() by query change all that match, by id one", async () => {
  const { client } = open();
  await client.add("visits", { _id: 1, k: "x" }, { _id: 2, k: "x" }, { _id: 3, k: "y" });
  expect(await client.update("visits", { k: "x" }, { $set: { seen: true } })).toBe(2);
  expect(await client.doc("visits", 9).update({ $set: { seen: true } })).toBe(0);
  expect(await client.remove("visits", { k: "x" })).toBe(2);
  expect(await client.doc("visits", 9).remove()).toBe(0);
  expect(await client.doc("visits", 3).remove()).toBe(1);
  expect((await client.count("visits")).total).toBe(0);
});

test("remove() without conditions removes everything, as the SDK sends it", async () => {
  const { client } = open();
  await client.add("visits", { a: 1 }, { a: 2 });
  expect(await client.remove("visits")).toBe(2);
});

test("Server dates of one call are the same moment of the given clock", async () => {
  const { client } = open(50_000);
  const date = (offset: number) => ({ $tcb_server_date: { offset } });
  await client.add("visits", { _id: "v", at: date(0), until: date(1_000) });
  await client.doc("visits", "v").update({ $set: { seen: date(-1_000) } });
  const expected = { _id: "v", at: new Date(50_000), until: new Date(51_000), seen: new Date(49_000) };
  expect(await client.doc("visits", "v").get()).toEqual(expected);
  expect((await client.count("visits", { at: { $lte: date(0) } })).total).toBe(1);
});

test("What was read or given can be changed without changing what is stored", async () => {
  const { database, client } = open();
  const given = { _id: "v", tags: ["a"], at: new Date(0) };
  database.insertMany("visits", [given]);
  given.tags.push("b");
  given.at.setTime(9);
  const [copy] = database.inspect("visits", {}, 1) as [{ tags: string[]; at: Date }];
  copy.tags.push("c");
  copy.at.setTime(7);
  expect(await client.doc("visits", "v").get()).toEqual({ _id: "v", tags: ["a"], at: new Date(0) });
});

test("A collection that is not declared is refused until it is added", async () => {
  const { database, client } = open();
  const refused = { code: "DATABASE_COLLECTION_NOT_EXIST" };
  await expect(client.find("other")).rejects.toMatchObject(refused);
  await expect(client.add("other", {})).rejects.toMatchObject(refused);
  await expect(
    client.aggregate("visits", { $lookup: { from: "other", localField: "a", foreignField: "b", as: "c" } }),
  ).rejects.toMatchObject(refused);
  await client.send("addCollection", { collectionName: "other" });
  await client.add("other", { a: 1 });
  expect(database.collectionNames()).toEqual(["visits", "other"]);
  await expect(client.send("addCollection", { collectionName: "other" })).rejects.toMatchObject({
    code: "DATABASE_REQUEST_FAILED",
  });
});

test.each([
  [{ a: { $foo: 1 } }, /unknown/],
  [{ $where: "true" }, /./],
  [{ $foo: 1 }, /unknown/],
])("The query %j is refused", async (where, message) => {
  const { client } = open();
  await client.add("visits", { a: 1 });
  const refusal = expect.objectContaining({ code: "DATABASE_REQUEST_FAILED", message: expect.stringMatching(message) });
  await expect(client.find("visits", where)).rejects.toEqual(refusal);
  await expect(client.count("visits", where)).rejects.toEqual(refusal);
  await expect(client.remove("visits", where)).rejects.toEqual(refusal);
});

test("An unknown action is refused", async () => {
  const { client } = open();
  await expect(client.send("dropEverything", {})).rejects.toMatchObject({ code: "INVALID_PARAM" });
});

test("insertMany adds all or none", async () => {
  const { database, client } = open();
  expect(() => database.insertMany("visits", [{ _id: 1 }, { _id: 2 }, { _id: 1 }])).toThrow(/E11000/);
  expect((await client.count("visits")).total).toBe(0);
});

test("A write of more than 5 MB, a document or a reply of more than 16 MB is refused", async () => {
  const { database, client } = open();
  const megabyte = "x".repeat(1024 * 1024);
  await expect(client.add("visits", { a: megabyte.repeat(6) })).rejects.toThrow(/5 MB/);
  await client.add("visits", { _id: "big", parts: [megabyte.repeat(4)] });
  const grow = () => client.doc("visits", "big").update({ $push: { parts: megabyte.repeat(4) } });
  await grow();
  await grow();
  await expect(grow()).rejects.toThrow(/16 MB/);
  await client.add("visits", { a: megabyte.repeat(4.5) });
  await expect(client.find("visits")).rejects.toThrow(/16 MB/);
  expect(database.size("visits")).toBe(2);
});
