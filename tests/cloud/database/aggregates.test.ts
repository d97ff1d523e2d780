import { databaseClient } from "./support/database-client";
import { index, memoryDatabase } from "./support/memory-database";

const visits = [
  { _id: 1, patient: "li", fee: 100, at: new Date("2025-01-31T18:00:00Z"), tags: ["laser", "first"], room: { no: 1 } },
  { _id: 2, patient: "wang", fee: 50, at: new Date("2025-02-02T01:00:00Z"), tags: [], room: { no: 2 } },
  { _id: 3, patient: "li", fee: 30, at: new Date("2025-02-03T01:00:00Z"), tags: ["laser"], room: { no: 1 } },
];
const patients = [
  { _id: "li", name: "李", friends: ["wang", "nobody"] },
  { _id: "wang", name: "王", friends: [] },
];

function open(switches = {}) {
  const database = memoryDatabase({ visits: [index("byPatient", "patient", "-at")], patients: [] }, switches, 1_000);
  database.insertMany("visits", visits);
  database.insertMany("patients", patients);
  return databaseClient(database);
}

const shanghai = { date: "$at", timezone: "Asia/Shanghai" };

test.each<[string, Record<string, unknown>[], unknown[]]>([
  [
    "$group",
    [{ $group: { _id: "$patient", sum: { $sum: "$fee" } } }, { $sort: { _id: 1 } }],
    [
      { _id: "li", sum: 130 },
      { _id: "wang", sum: 50 },
    ],
  ],
  ["$count", [{ $match: { fee: { $gt: 40 } } }, { $count: "n" }], [{ n: 2 }]],
  ["$count of nothing", [{ $match: { fee: 0 } }, { $count: "n" }], []],
  [
    "$unwind and $sortByCount",
    [{ $unwind: "$tags" }, { $sortByCount: "$tags" }],
    [
      { _id: "laser", count: 2 },
      { _id: "first", count: 1 },
    ],
  ],
  [
    "$addFields and $project",
    [{ $match: { _id: 2 } }, { $addFields: { twice: { $multiply: ["$fee", 2] } } }, { $project: { _id: 0, twice: 1 } }],
    [{ twice: 100 }],
  ],
  [
    "$skip and $limit",
    [{ $sort: { fee: 1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { fee: 1 } }],
    [{ _id: 2, fee: 50 }],
  ],
  ["$replaceRoot", [{ $match: { _id: 1 } }, { $replaceRoot: { newRoot: "$room" } }], [{ no: 1 }]],
  [
    "$bucket",
    [{ $bucket: { groupBy: "$fee", boundaries: [0, 50, 200], output: { n: { $sum: 1 } } } }],
    [
      { _id: 0, n: 1 },
      { _id: 50, n: 2 },
    ],
  ],
  ["$bucketAuto", [{ $bucketAuto: { groupBy: "$fee", buckets: 1 } }], [{ _id: { min: 30, max: 100 }, count: 3 }]],
  [
    "a day in the clinic's time zone",
    [{ $match: { _id: 1 } }, { $project: { _id: 0, d: { $dateToString: { ...shanghai, format: "%Y-%m-%d" } } } }],
    [{ d: "2025-02-01" }],
  ],
  [
    "$$NOW is the given clock",
    [{ $match: { _id: 1 } }, { $project: { _id: 0, now: "$$NOW" } }],
    [{ now: new Date(1_000) }],
  ],
  [
    "$cond and $ifNull",
    [
      { $match: { _id: 3 } },
      { $project: { _id: 0, x: { $cond: [{ $gt: ["$fee", 20] }, "much", "little"] }, y: { $ifNull: ["$z", "none"] } } },
    ],
    [{ x: "much", y: "none" }],
  ],
])("%s", async (_, stages, expected) => {
  expect((await open().aggregate("visits", ...stages)).list).toEqual(expected);
});

test("$sample takes as many documents as asked for", async () => {
  expect((await open().aggregate("visits", { $sample: { size: 2 } })).list).toHaveLength(2);
  const { list } = await open().aggregate("visits", { $sample: { size: 9 } });
  expect(list.map(({ _id }) => _id).sort()).toEqual([1, 2, 3]);
});

test("$lookup joins by equal fields, of an array each element, and leaves out what is not there", async () => {
  const client = open();
  const join = { $lookup: { from: "visits", localField: "_id", foreignField: "patient", as: "visits" } };
  const { list } = await client.aggregate("patients", join, { $project: { name: 1, "visits._id": 1 } });
  expect(list).toEqual([
    { _id: "li", name: "李", visits: [{ _id: 1 }, { _id: 3 }] },
    { _id: "wang", name: "王", visits: [{ _id: 2 }] },
  ]);
  const friends = { $lookup: { from: "patients", localField: "friends", foreignField: "_id", as: "known" } };
  const found = await client.aggregate("patients", friends, { $project: { "known.name": 1 } });
  expect(found.list).toEqual([
    { _id: "li", known: [{ name: "王" }] },
    { _id: "wang", known: [] },
  ]);
});

test("$lookup by a pipeline sees the variables of the outer document", async () => {
  const { list } = await open().aggregate(
    "patients",
    {
      $lookup: {
        from: "visits",
        let: { id: "$_id" },
        pipeline: [{ $match: { $expr: { $and: [{ $eq: ["$patient", "$$id"] }, { $gt: ["$fee", 40] }] } } }],
        as: "dear",
      },
    },
    { $project: { "dear._id": 1 } },
  );
  expect(list).toEqual([
    { _id: "li", dear: [{ _id: 1 }] },
    { _id: "wang", dear: [{ _id: 2 }] },
  ]);
});

test("A stage that changes nested objects changes neither its neighbours nor what is stored", async () => {
  const client = open();
  const { list } = await client.aggregate(
    "visits",
    { $match: { _id: 1 } },
    { $unwind: "$tags" },
    { $addFields: { "room.tag": "$tags" } },
    { $project: { room: 1 } },
  );
  expect(list.map(({ room }) => room)).toEqual([
    { no: 1, tag: "laser" },
    { no: 1, tag: "first" },
  ]);
  await client.aggregate("visits", { $project: { "room.no": 0 } });
  await client.aggregate(
    "patients",
    { $lookup: { from: "visits", localField: "_id", foreignField: "patient", as: "v" } },
    { $unwind: "$v" },
    { $addFields: { "v.room.no": 9 } },
  );
  expect(await client.doc("visits", 1).get()).toEqual(visits[0]);
});

test.each([
  [[{ $out: "other" }], /\$out/],
  [[{ $merge: { into: "other" } }], /\$merge/],
  [[{ $facet: {} }], /\$facet/],
  [[{ $bucket: { groupBy: "$fee", boundaries: [0, 50] } }], /./],
  [[{ $bucket: { groupBy: "$fee", boundaries: [50, 0] } }], /ascending/],
  [[{ $limit: 0 }], /\$limit/],
  [[{ $skip: -1 }], /\$skip/],
  [[{ $sort: {} }], /\$sort/],
  [[{ $sort: { a: 3 } }], /ordering/],
  [[{ $project: { x: { $divide: ["$fee", 0] } } }], /./],
  [[{ $lookup: { from: "visits", localField: "a", foreignField: "b", pipeline: [], as: "c" } }], /pipeline/],
])("%j is refused", async (stages, message) => {
  await expect(open().aggregate("visits", ...stages)).rejects.toMatchObject({
    code: "DATABASE_REQUEST_FAILED",
    message: expect.stringMatching(message),
  });
});

test.each([
  ["unlimited", 25],
  [20, 20],
] as const)("aggregateLimit %s: %i of 25 documents come without a $limit", async (aggregateLimit, expected) => {
  const database = memoryDatabase({ c: [] }, { aggregateLimit });
  database.insertMany(
    "c",
    Array.from({ length: 25 }, (_, n) => ({ n })),
  );
  const client = databaseClient(database);
  expect((await client.aggregate("c", { $match: {} })).list).toHaveLength(expected);
  expect((await client.aggregate("c", { $limit: 22 })).list).toHaveLength(22);
});
