import { databaseClient } from "./support/database-client";
import { index, memoryDatabase, unique } from "./support/memory-database";

/** 3,000 messages: state by thirds, due one a minute, two of them with several readers. */
function open() {
  const database = memoryDatabase({
    messages: [
      index("byState", "state", "due"),
      index("byPatient", "patient", "-due"),
      unique("byKey", "key"),
      index("byReader", "readers", "due"),
    ],
    patients: [],
  });
  const states = ["planned", "sent", "failed"];
  database.insertMany(
    "messages",
    Array.from({ length: 3_000 }, (_, n) => ({
      _id: `m${String(n).padStart(4, "0")}`,
      state: states[n % 3],
      patient: `p${n % 100}`,
      due: new Date(n * 60_000),
      key: `k${n}`,
      readers: n % 1_000 === 7 ? ["wang", "li"] : ["nobody"],
      note: n,
    })),
  );
  database.insertMany(
    "patients",
    Array.from({ length: 100 }, (_, n) => ({ _id: `p${n}` })),
  );
  return databaseClient(database);
}
const client = open();
const at = (minute: number) => new Date(minute * 60_000);

test.each<[string, Record<string, unknown>, Record<string, unknown>, number, number]>([
  ["values and a range, in the index's order", { state: "planned", due: { $lte: at(1_500) } }, { due: 1 }, 20, 20],
  ["the same from the other end", { state: "planned", due: { $lte: at(1_500) } }, { due: -1 }, 20, 20],
  ["a few values are merged in order", { state: { $in: ["planned", "failed"] } }, { due: 1 }, 20, 20],
  ["and from the other end", { state: { $in: ["planned", "failed"] }, due: { $lt: at(900) } }, { due: -1 }, 20, 20],
  ["a field fixed by a value may stand in the order", { state: "sent" }, { state: 1, due: 1 }, 5, 5],
  ["a unique key", { key: "k77" }, {}, 20, 1],
  ["an id", { _id: "m0042" }, {}, 20, 1],
  ["several ids", { _id: { $in: ["m0042", "m0001", "none"] } }, { due: 1 }, 20, 2],
  ["behind an id, for pages", { _id: { $gt: "m1000" } }, { _id: 1 }, 100, 100],
  ["before an id, for pages backwards", { _id: { $lt: "m1000" } }, { _id: -1 }, 100, 100],
  ["an element of an array", { readers: "li" }, {}, 20, 3],
  ["an element of an array, in order", { readers: { $in: ["li", "wang"] } }, { due: -1 }, 20, 3],
  ["the order of an index alone", {}, { patient: 1, due: -1 }, 10, 10],
  ["an index for the values, sorted afterwards", { patient: "p5" }, { note: -1 }, 20, 30],
  ["conditions inside $and", { $and: [{ patient: "p5" }, { due: { $gte: at(2_000) } }] }, { due: 1 }, 20, 10],
  ["one of two conditions, each by its index", { $or: [{ key: "k5" }, { patient: "p5" }] }, { note: 1 }, 50, 30],
  [
    "the same with more that must hold",
    { readers: "nobody", $or: [{ _id: "m0007" }, { key: { $in: ["k8", "k9"] } }] },
    {},
    20,
    3,
  ],
  ["a value that is nowhere", { key: "none" }, {}, 20, 0],
])("An indexed find looks only at what it answers: %s", async (_, where, order, limit, most) => {
  const { list, examined } = await client.find("messages", where, { order, limit });
  const { examined: counted } = await client.count("messages", where);
  expect(list.length).toBeLessThanOrEqual(limit);
  expect(examined).toBe(most);
  expect(counted).toBeLessThanOrEqual(3_000);
});

test("Without an index every document is looked at", async () => {
  expect(await client.find("messages", { note: 2_999 })).toMatchObject({ examined: 3_000, list: [{ note: 2_999 }] });
});

test("What an index leaves open is tested on few documents only", async () => {
  const { list, examined } = await client.find("messages", { patient: "p5", note: { $mod: [2, 1] } });
  expect(list).toHaveLength(30);
  expect(examined).toBe(30);
});

test("A page deep inside costs as much as the first when it starts behind the last document", async () => {
  const page = { order: { due: 1, _id: 1 }, limit: 50 };
  const last = await client.find(
    "messages",
    { state: "sent", due: { $gt: at(2_500) } },
    { ...page, order: { due: 1 } },
  );
  expect(last.examined).toBe(50);
});

test.each<[string, Record<string, unknown>, number, number]>([
  ["a value", { state: "planned" }, 1_000, 0],
  ["a value and a range", { state: "planned", due: { $lt: at(300) } }, 100, 0],
  ["several values", { state: { $in: ["planned", "sent", "none"] } }, 2_000, 0],
  ["everything", {}, 3_000, 0],
  ["with something left to test", { patient: "p5", note: { $gt: 1_000 } }, 20, 30],
])("A count by %s looks at no more than it must", async (_, where, total, examined) => {
  expect(await client.count("messages", where)).toEqual({ total, examined });
});

test("The head of a pipeline uses the indexes, and so does $lookup", async () => {
  const head = [{ $match: { state: "planned", due: { $gte: at(1_000) } } }, { $sort: { due: 1 } }, { $limit: 10 }];
  const found = await client.aggregate("messages", ...head, { $group: { _id: null, n: { $sum: 1 } } });
  expect(found).toEqual({ list: [{ _id: null, n: 10 }], examined: 10 });
  const join = { $lookup: { from: "messages", localField: "_id", foreignField: "patient", as: "m" } };
  expect((await client.aggregate("patients", { $match: { _id: "p5" } }, join)).examined).toBe(1 + 30);
});

test("An update and a removal find their documents by an index", async () => {
  const own = open();
  const body = { collectionName: "messages", queryType: "WHERE", multi: true, merge: true, upsert: false };
  const query = '{"patient":"p5"}';
  const update = await own.send("modifyDocument", { ...body, query, data: '{"$set":{"state":"sent"}}' });
  expect(update).toMatchObject({ documentsExamined: 30, documentsWritten: 30, documentsReturned: 0 });
  expect(await own.send("removeDocument", { ...body, query })).toMatchObject({
    documentsExamined: 30,
    documentsWritten: 30,
  });
});

test("Two elements of one array may each meet one of the conditions", async () => {
  const database = memoryDatabase({ c: [index("xy", "o.x", "o.y"), index("a", "a")] });
  const filler = Array.from({ length: 50 }, (_, n) => ({ a: [-n], o: [{ x: -n, y: -n }] }));
  database.insertMany("c", [
    ...filler,
    {
      _id: "both",
      a: [1, 9],
      o: [
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ],
    },
  ]);
  const own = databaseClient(database);
  for (const where of [
    { "o.x": 1, "o.y": 4 },
    { "o.x": 1, "o.y": { $gte: 4, $lte: 4 } },
    { "o.x": { $gte: 2, $lt: 3.5 }, "o.y": 2 },
    { a: { $gte: 2, $lte: 8 } },
    { $and: [{ a: 1 }, { a: 9 }] },
  ]) {
    const { list, examined } = await own.find("c", where);
    expect(list.map(({ _id }) => _id)).toContain("both");
    expect(examined).toBeLessThan(51);
  }
});

test("An index over two arrays side by side is refused, as in MongoDB", async () => {
  const own = databaseClient(memoryDatabase({ c: [index("ab", "a", "b")] }));
  await own.add("c", { a: [1], b: 2 });
  await expect(own.add("c", { a: [1], b: [2] })).rejects.toThrow(/parallel arrays/);
  expect((await own.count("c")).total).toBe(1);
});
