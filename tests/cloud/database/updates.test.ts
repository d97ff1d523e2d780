import { databaseClient } from "./support/database-client";
import { memoryDatabase } from "./support/memory-database";

type Fields = Record<string, unknown>;

async function updated(document: Fields, operators: Fields, where: Fields = { _id: 1 }): Promise<unknown> {
  const client = databaseClient(memoryDatabase({ c: [] }));
  await client.add("c", { _id: 1, ...document });
  await client.update("c", where, operators);
  const { _id, ...rest } = (await client.doc("c", 1).get()) ?? {};
  expect(_id).toBe(1);
  return rest;
}

const list = [{ a: 1, b: 1 }, { a: 2 }];

test.each<[string, Fields, Fields, Fields]>([
  ["$set makes the path", {}, { $set: { "x.y": 1 } }, { x: { y: 1 } }],
  ["$set merges into an object", { o: { k: 1 } }, { $set: { "o.l": 2 } }, { o: { k: 1, l: 2 } }],
  ["$set replaces an object", { o: { k: 1 } }, { $set: { o: { l: 2 } } }, { o: { l: 2 } }],
  ["$set at an index", { n: [1, 2] }, { $set: { "n.1": 9 } }, { n: [1, 9] }],
  ["$set behind the end of an array fills with null", { n: [1] }, { $set: { "n.3": 9 } }, { n: [1, null, null, 9] }],
  ["$unset", { a: { b: 1 }, c: 1 }, { $unset: { "a.b": "", c: "" } }, { a: {} }],
  ["$unset of an element leaves null", { n: [1, 2] }, { $unset: { "n.0": "" } }, { n: [null, 2] }],
  ["$inc and $mul", { n: 2, m: 3 }, { $inc: { n: 2, fresh: 1 }, $mul: { m: 2 } }, { n: 4, fresh: 1, m: 6 }],
  ["$min and $max", { a: 5, b: 5 }, { $min: { a: 3 }, $max: { b: 3 } }, { a: 3, b: 5 }],
  ["$rename", { a: 1 }, { $rename: { a: "b" } }, { b: 1 }],
  ["$push of several", { n: [3] }, { $push: { n: { $each: [1, 2] } } }, { n: [3, 1, 2] }],
  ["$push at a position", { n: [3] }, { $push: { n: { $each: [1], $position: 0 } } }, { n: [1, 3] }],
  ["$push sorted and cut", { n: [3, 1] }, { $push: { n: { $each: [2], $sort: 1, $slice: 2 } } }, { n: [1, 2] }],
  ["$push makes the array", {}, { $push: { n: { $each: [1] } } }, { n: [1] }],
  ["$pop of the last", { n: [1, 2] }, { $pop: { n: 1 } }, { n: [1] }],
  ["$pop of the first", { n: [1, 2] }, { $pop: { n: -1 } }, { n: [2] }],
  ["$pull by condition", { n: [1, 5, 9] }, { $pull: { n: { $gt: 4 } } }, { n: [1] }],
  ["$pull by part of an object", { n: list }, { $pull: { n: { a: 1 } } }, { n: [{ a: 2 }] }],
  ["$pullAll", { n: [1, 2, 1] }, { $pullAll: { n: [1] } }, { n: [2] }],
  ["$addToSet of a known object", { n: list }, { $addToSet: { n: { a: 2 } } }, { n: list }],
  ["$addToSet of several", { n: [1] }, { $addToSet: { n: { $each: [1, 2] } } }, { n: [1, 2] }],
])("%s", async (_, document, operators, expected) => {
  expect(await updated(document, operators)).toEqual(expected);
});

test("The element that the query found is changed through $", async () => {
  expect(await updated({ n: list }, { $set: { "n.$.done": true } }, { "n.a": 2 })).toEqual({
    n: [
      { a: 1, b: 1 },
      { a: 2, done: true },
    ],
  });
});

test.each<[string, Fields, Fields, RegExp]>([
  ["$inc of null", { n: null }, { $inc: { n: 2 } }, /non-numeric type null/],
  ["$inc of a text", { n: "a" }, { $inc: { n: 2 } }, /non-numeric type string/],
  ["$inc by a text", { n: 1 }, { $inc: { n: "2" } }, /non-numeric/],
  ["$mul of a date", { n: new Date(0) }, { $mul: { n: 2 } }, /non-numeric type date/],
  ["$push to a number", { n: 1 }, { $push: { n: 2 } }, /must be an array but is of type int/],
  ["$addToSet to null", { n: null }, { $addToSet: { n: 2 } }, /must be an array but is of type null/],
  ["$pull from a text", { n: "a" }, { $pull: { n: "a" } }, /must be an array but is of type string/],
  ["$pop from an object", { n: {} }, { $pop: { n: 1 } }, /must be an array but is of type object/],
  ["$set through null", { a: null }, { $set: { "a.b": 1 } }, /Cannot create field 'b' in element \{a: null\}/],
  ["$set through a text", { a: "x" }, { $set: { "a.b": 1 } }, /Cannot create field 'b'/],
  ["$set through a number", { a: { c: 5 } }, { $set: { "a.c.b": 1 } }, /Cannot create field 'b' in element \{c: 5\}/],
  ["$set of a name in an array", { a: [{ b: 1 }] }, { $set: { "a.b": 1 } }, /Cannot create field 'b'/],
  ["$inc through null", { a: null }, { $inc: { "a.b": 1 } }, /Cannot create field/],
  ["$set of a and a.b together", { a: {} }, { $set: { a: {}, "a.b": 2 } }, /conflict/],
  ["the same field by two operators", { a: 1 }, { $set: { a: 1 }, $inc: { a: 2 } }, /conflict/],
  ["$set of the id", {}, { $set: { _id: 2 } }, /immutable/],
  ["an unknown operator", {}, { $foo: { a: 1 } }, /Unknown update operator/],
  ["no operator at all", {}, {}, /no operator/],
  ["a plain field beside operators", {}, { $set: { a: 1 }, b: 2 }, /Unknown modifier: b/],
  ["a field whose name begins with $", {}, { $set: { a: { $b: 1 } } }, /dollar/],
])("Refused as in MongoDB: %s", async (_, document, operators, message) => {
  const client = databaseClient(memoryDatabase({ c: [] }));
  await client.add("c", { _id: 1, ...document });
  const refusal = expect.objectContaining({ code: "DATABASE_REQUEST_FAILED", message: expect.stringMatching(message) });
  await expect(client.update("c", {}, operators)).rejects.toEqual(refusal);
  await expect(client.doc("c", 1).update(operators)).rejects.toEqual(refusal);
  expect(await client.doc("c", 1).get()).toEqual({ _id: 1, ...document });
});

test.each([
  ["changed", 1],
  ["matched", 3],
] as const)("updatedCounts: %s documents are counted", async (updatedCounts, expected) => {
  const client = databaseClient(memoryDatabase({ c: [] }, { updatedCounts }));
  await client.add("c", { k: 1, n: 1 }, { k: 1, n: 2 }, { k: 1, n: 2 }, { k: 2, n: 1 });
  expect(await client.update("c", { k: 1 }, { $set: { n: 2 } })).toBe(expected);
});
