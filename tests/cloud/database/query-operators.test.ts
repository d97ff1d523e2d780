import { databaseClient } from "./support/database-client";
import { index, memoryDatabase } from "./support/memory-database";

type Fields = Record<string, unknown>;

const mixed: Fields[] = [
  { _id: 1, a: null },
  { _id: 2 },
  { _id: 3, a: 1 },
  { _id: 4, a: [1, 2] },
  { _id: 5, a: "1" },
  { _id: 6, a: true },
  { _id: 7, a: new Date(5) },
  { _id: 8, a: Number.NaN },
];
const nested: Fields[] = [
  {
    _id: 1,
    o: [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
  },
  { _id: 2, o: { a: 1, b: 1 } },
];
const texts: Fields[] = [
  { _id: 1, n: "Abc", size: 3 },
  { _id: 2, n: "xabc", size: 4, tags: ["x", "y"] },
];

const cases: readonly (readonly [string, Fields[], Fields, readonly number[]])[] = [
  ["null finds a missing field too", mixed, { a: null }, [1, 2]],
  ["a number finds itself in an array", mixed, { a: 1 }, [3, 4]],
  ["$ne", mixed, { a: { $ne: 1 } }, [1, 2, 5, 6, 7, 8]],
  ["$in with null", mixed, { a: { $in: [null, "1"] } }, [1, 2, 5]],
  ["$in with a pattern", texts, { n: { $in: [/^A/, "none"] } }, [1]],
  ["$in of nothing", mixed, { a: { $in: [] } }, []],
  ["$nin", mixed, { a: { $nin: [1, "1"] } }, [1, 2, 6, 7, 8]],
  ["$not", mixed, { a: { $not: { $gt: 0 } } }, [1, 2, 5, 6, 7, 8]],
  ["$gt stays within numbers", mixed, { a: { $gt: 0 } }, [3, 4]],
  ["$lte does not meet what is no number", mixed, { a: { $lte: 5 } }, [3, 4]],
  ["$lt of a date stays within dates", mixed, { a: { $lt: new Date(10) } }, [7]],
  ["$gte of a truth value", mixed, { a: { $gte: false } }, [6]],
  ["$exists", mixed, { a: { $exists: false } }, [2]],
  ["an equal date", mixed, { a: new Date(5) }, [7]],
  ["a path into an array of objects", nested, { "o.a": 2 }, [1]],
  ["two paths may be met by two elements", nested, { "o.a": 1, "o.b": 1 }, [1, 2]],
  ["$elemMatch wants one element for both", nested, { o: { $elemMatch: { a: 1, b: 1 } } }, []],
  ["$elemMatch", nested, { o: { $elemMatch: { a: 1, b: 2 } } }, [1]],
  ["a regular expression", texts, { n: /^a/i }, [1]],
  ["$regex with $options", texts, { n: { $regex: "^a", $options: "i" } }, [1]],
  ["$size", texts, { tags: { $size: 2 } }, [2]],
  ["$all", texts, { tags: { $all: ["y", "x"] } }, [2]],
  ["$mod", texts, { size: { $mod: [2, 0] } }, [2]],
  ["$and of two conditions on one field", texts, { $and: [{ size: { $gte: 3 } }, { size: { $lt: 4 } }] }, [1]],
  ["$or", texts, { $or: [{ size: 3 }, { tags: "x" }] }, [1, 2]],
  ["$nor", texts, { $nor: [{ size: 3 }] }, [2]],
  ["$expr", texts, { $expr: { $gt: ["$size", 3] } }, [2]],
];

describe.each([
  ["without an index", []],
  ["with indexes", ["a", "o.a", "n", "size", "tags"].map((field) => index(field, field))],
])("%s", (_, indexes) => {
  test.each(cases)("%s", async (__, documents, where, expected) => {
    const database = memoryDatabase({ c: indexes });
    database.insertMany("c", documents);
    const client = databaseClient(database);
    const { list } = await client.find("c", where, { order: { _id: 1 } });
    expect(list.map(({ _id }) => _id)).toEqual(expected);
    expect((await client.count("c", where)).total).toBe(expected.length);
    expect(await client.remove("c", where)).toBe(expected.length);
    expect(database.size("c")).toBe(documents.length - expected.length);
  });

  test("documents are sorted across types as MongoDB does it", async () => {
    const values = [true, "b", null, 2, { x: 1 }, [], new Date(1), [0, 9], undefined, "a", -1];
    const database = memoryDatabase({ c: indexes });
    database.insertMany(
      "c",
      values.map((a, at) => (a === undefined ? { _id: at } : { _id: at, a })),
    );
    const client = databaseClient(database);
    const ids = async (direction: number) => {
      const { list } = await client.find("c", {}, { order: { a: direction, _id: 1 } });
      return list.map(({ _id }) => _id);
    };
    expect(await ids(1)).toEqual([5, 2, 8, 10, 7, 3, 9, 1, 4, 0, 6]);
    expect(await ids(-1)).toEqual([6, 0, 4, 1, 9, 7, 3, 10, 2, 8, 5]);
  });
});

test("An order other than 1 and -1 is refused", async () => {
  const client = databaseClient(memoryDatabase({ c: [] }));
  await expect(client.find("c", {}, { order: { a: 2 } })).rejects.toMatchObject({ code: "DATABASE_REQUEST_FAILED" });
});
