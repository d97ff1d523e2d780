import { databaseClient } from "./support/database-client";
import { memoryDatabase, unique } from "./support/memory-database";

type Fields = Record<string, unknown>;

const open = (fields: readonly string[], switches = {}) =>
  databaseClient(memoryDatabase({ c: [unique("only", ...fields)] }, switches));

test.each<[string, readonly string[], Fields, Fields]>([
  ["the same value", ["a"], { a: 1 }, { a: 1 }],
  ["1 and 1.0 are one number", ["a"], { a: 1 }, { a: Number("1.0") }],
  ["the same date", ["a"], { a: new Date(1) }, { a: new Date(1) }],
  ["the same object", ["a"], { a: { x: 1 } }, { a: { x: 1 } }],
  ["a missing field is null", ["a"], { a: null }, { b: 1 }],
  ["both missing", ["a"], {}, {}],
  ["two fields together", ["a", "-b"], { a: 1, b: 2 }, { b: 2, a: 1 }],
  ["a nested field", ["a.b"], { a: { b: 1 } }, { a: { b: 1, c: 2 } }],
  ["an element of an array", ["a"], { a: [1, 2] }, { a: [2, 3] }],
  ["an element and a value", ["a"], { a: [1, 2] }, { a: 2 }],
  ["an element of an array of objects", ["a.b", "c"], { a: [{ b: 1 }, { b: 2 }], c: 1 }, { a: [{ b: 2 }], c: 1 }],
])("Refused: %s", async (_, fields, first, second) => {
  const client = open(fields);
  await client.add("c", { _id: "first", ...first });
  const refusal = expect.objectContaining({
    message: expect.stringMatching(/E11000 duplicate key error .* index: only/),
  });
  await expect(client.add("c", second)).rejects.toEqual(refusal);
  await expect(client.doc("c", "second").set(second)).rejects.toEqual(refusal);
  expect((await client.count("c")).total).toBe(1);
});

test.each<[string, readonly string[], Fields, Fields]>([
  ["1 and '1'", ["a"], { a: 1 }, { a: "1" }],
  ["another second field", ["a", "b"], { a: 1, b: 1 }, { a: 1, b: 2 }],
  ["objects with another order of fields", ["a"], { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
  [
    "elements that go together in another way",
    ["a.b", "a.c"],
    {
      a: [
        { b: 1, c: 1 },
        { b: 2, c: 2 },
      ],
    },
    { a: [{ b: 1, c: 2 }] },
  ],
  ["the same element twice in one document", ["a"], { a: [1, 1] }, { a: [2, 2] }],
])("Accepted: %s", async (_, fields, first, second) => {
  const client = open(fields);
  await client.add("c", first, second);
  expect((await client.count("c")).total).toBe(2);
});

test("A document may keep its own key, and a key that was given up may be taken", async () => {
  const client = open(["a"]);
  await client.add("c", { _id: 1, a: 1 }, { _id: 2, a: 2 });
  expect(await client.doc("c", 1).update({ $set: { n: 1 } })).toBe(1);
  await expect(client.doc("c", 2).update({ $set: { a: 1 } })).rejects.toThrow(/E11000/);
  await client.doc("c", 1).update({ $set: { a: 3 } });
  expect(await client.doc("c", 2).update({ $set: { a: 1 } })).toBe(1);
  await client.doc("c", 2).remove();
  await client.add("c", { a: 1 });
});

test("An update of several stops at the first duplicate; what came before stays", async () => {
  const client = open(["a"]);
  await client.add("c", { _id: 1, a: 1 }, { _id: 2, a: 2 });
  await expect(client.update("c", {}, { $set: { a: 5 } })).rejects.toThrow(/E11000/);
  expect((await client.find("c", {}, { order: { _id: 1 } })).list).toEqual([
    { _id: 1, a: 5 },
    { _id: 2, a: 2 },
  ]);
});

test.each(["DATABASE_REQUEST_FAILED", "DATABASE_DUPLICATE_WRITE"] as const)(
  "duplicateCode: %s",
  async (duplicateCode) => {
    const client = open(["a"], { duplicateCode });
    await client.add("c", { _id: 1, a: 1 });
    await expect(client.add("c", { a: 1 })).rejects.toMatchObject({ code: duplicateCode });
    await expect(client.add("c", { _id: 1, a: 2 })).rejects.toMatchObject({ code: duplicateCode });
    const { add } = await client.begin();
    await expect(add("c", { a: 1 })).rejects.toMatchObject({ code: duplicateCode });
  },
);

test("uniqueMissing notIndexed: documents without the fields do not meet, those with null do", async () => {
  const client = open(["a", "b"], { uniqueMissing: "notIndexed" });
  await client.add("c", { x: 1 }, { x: 2 }, { a: 1 });
  await expect(client.add("c", { a: 1 })).rejects.toThrow(/E11000/);
  await client.add("c", { a: null });
  await expect(client.add("c", { a: null, b: null })).rejects.toThrow(/E11000/);
  expect((await client.count("c", { a: null })).total).toBe(3);
});

test("insertMany refuses duplicates within itself and with what is there", () => {
  const database = memoryDatabase({ c: [unique("only", "a")] });
  expect(() => database.insertMany("c", [{ a: 1 }, { a: 1 }])).toThrow(/only/);
  database.insertMany("c", [{ a: 1 }]);
  expect(() => database.insertMany("c", [{ a: 2 }, { a: 1 }])).toThrow(/only/);
  expect(database.size("c")).toBe(1);
});
