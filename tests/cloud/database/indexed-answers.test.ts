import fc from "fast-check";
import { Query } from "mingo";
import type { IndexDeclaration } from "../../../tools/cloud/database/collection-declaration";
import { databaseClient } from "./support/database-client";
import { index, memoryDatabase } from "./support/memory-database";
import { compareByOrder } from "./support/mongo-order";

type Fields = Record<string, unknown>;

/** Few different values, so that documents tie, match and stand side by side in an index. */
const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -0.5, 1.5, 30_000_000_000) },
  { weight: 1, arbitrary: fc.constantFrom("", "a", "b", "ab", "\u0000", "\u0001a", "合") },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(0, 5, 1_700_000_000_000).map((at) => new Date(at)) },
);
const optional = { requiredKeys: [], noNullPrototype: true } as { requiredKeys: []; noNullPrototype: true };
const flat = fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 1, arbitrary: fc.record({ k: scalar }, optional) });
const lists = fc.array(flat, { maxLength: 3 });
const nestedLists = fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 });
const inner = fc.record({ x: fc.oneof(scalar, scalar, fc.array(scalar, { maxLength: 2 })), y: scalar }, optional);
const innerLists = fc.array(fc.oneof({ weight: 5, arbitrary: inner }, { weight: 1, arbitrary: scalar }), {
  maxLength: 3,
});

const nestedInner = fc.oneof(
  fc.array(innerLists, { maxLength: 2 }),
  fc.record({ x: nestedLists, y: scalar }, optional),
);

const plain = { a: scalar, b: scalar, c: scalar, o: fc.record({ x: scalar, y: scalar }, optional) };
/** How arrays may be mixed in; an index answers and sorts by itself only where there are none. */
const kinds: readonly fc.Arbitrary<Fields>[] = [
  fc.record(plain, optional),
  fc.record({ ...plain, a: fc.oneof(lists, scalar) }, optional),
  fc.record({ ...plain, o: fc.oneof(innerLists, inner) }, optional),
  fc.record({ ...plain, a: fc.oneof(lists, flat), o: fc.oneof(innerLists, inner, scalar) }, optional),
  fc.record({ ...plain, a: fc.oneof(lists, nestedLists, scalar), o: fc.oneof(nestedInner, inner) }, optional),
];
const document = fc.oneof(...kinds);
const documents = fc.oneof(...kinds.map((kind) => fc.array(kind, { minLength: 6, maxLength: 24, size: "max" })));

const bound = scalar.filter((item) => item !== null);
const several = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 });
const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })) },
  { weight: 4, arbitrary: several.map(($in) => ({ $in })) },
  { weight: 2, arbitrary: bound.map(($gte) => ({ $gte })) },
  { weight: 2, arbitrary: bound.map(($lt) => ({ $lt })) },
  { weight: 3, arbitrary: fc.tuple(bound, bound).map(([$gt, $lte]) => ({ $gt, $lte })) },
  { weight: 2, arbitrary: fc.tuple(bound, bound).map(([$gte, $lt]) => ({ $gte, $lt })) },
  { weight: 1, arbitrary: scalar.map(($ne) => ({ $ne })) },
  { weight: 1, arbitrary: fc.boolean().map(($exists) => ({ $exists })) },
  { weight: 1, arbitrary: fc.constant(/a/) },
);

/** Queries and orders over an index's own fields mostly: those are the ones it can go wrong on. */
function shapes(indexes: readonly IndexDeclaration[]) {
  const own = [...new Set(indexes.flatMap(({ fields }) => fields.map(({ field }) => field)))];
  const field = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom("a", "b", "c", "o.x", "o.y") },
  );
  const some = fc.dictionary(field, condition, { maxKeys: 3, noNullPrototype: true });
  const point = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    several.map(($in) => ({ $in })),
  );
  const leading = fc
    .constantFrom(...indexes)
    .chain(({ fields }) =>
      fc
        .tuple(fc.integer({ min: 1, max: fields.length }), fc.array(point, { minLength: 3, maxLength: 3 }))
        .map(([most, points]) =>
          Object.fromEntries(fields.slice(0, most).map(({ field: name }, at) => [name, points[at]])),
        ),
    );
  const where: fc.Arbitrary<Fields> = fc.oneof(
    { weight: 6, arbitrary: some },
    { weight: 5, arbitrary: leading },
    { weight: 2, arbitrary: fc.tuple(leading, some).map(([left, right]) => ({ ...right, ...left })) },
    { weight: 2, arbitrary: fc.tuple(some, some).map(([left, right]) => ({ $and: [left, right] })) },
    { weight: 2, arbitrary: fc.tuple(leading, leading).map(([left, right]) => ({ $or: [left, right] })) },
    {
      weight: 1,
      arbitrary: fc.tuple(some, leading, some).map(([all, left, right]) => ({ ...all, $or: [left, right] })),
    },
  );
  const ordered = fc
    .constantFrom(...indexes)
    .chain(({ fields }) =>
      fc
        .tuple(fc.nat({ max: fields.length }), fc.boolean())
        .map(([from, turned]) =>
          Object.fromEntries(
            fields.slice(from).map(({ field: name, direction }) => [name, turned ? -direction : direction]),
          ),
        ),
    );
  const free = fc.dictionary(field, fc.constantFrom(1, -1), { maxKeys: 3, noNullPrototype: true });
  return fc.record({ conditions: where, sorting: fc.oneof(ordered, free) });
}

const indexSets: readonly (readonly IndexDeclaration[])[] = [
  [index("a", "a")],
  [index("a", "-a"), index("b", "b")],
  [index("ab", "a", "b"), index("ba", "b", "-a")],
  [index("abc", "a", "-b", "c")],
  [index("bc", "b", "c"), index("ca", "-c", "a")],
  [index("x", "o.x")],
  [index("bx", "b", "o.x"), index("y", "o.y")],
  [index("xy", "o.x", "-o.y"), index("cb", "c", "-b")],
];

/** Documents that MongoDB would refuse in these indexes: two arrays side by side. */
function hasParallelArrays({ o }: Fields): boolean {
  return !Array.isArray(o) && Array.isArray((o as Fields | null)?.["y"]);
}

const drawn = fc.constantFrom(...indexSets).chain((indexes) =>
  fc.record({
    indexes: fc.constant(indexes),
    stored: documents.map((all) =>
      all
        .filter((item) => !hasParallelArrays(item))
        .map((item, at) => ({ _id: `d${String(at).padStart(2, "0")}`, ...item })),
    ),
    shape: shapes(indexes),
    skip: fc.integer({ min: 0, max: 4 }),
    limit: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(1000)),
  }),
);

test("A query answered by indexes is answered as by a look at every document", async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ stored, indexes, shape: { conditions, sorting }, skip, limit }) => {
      const database = memoryDatabase({ d: indexes });
      database.insertMany("d", stored);
      const client = databaseClient(database);
      const matching = stored.filter((item) => new Query(conditions).test(item));
      const compare = compareByOrder(sorting);
      const expected = [...matching].sort(compare).slice(skip, skip + limit);

      const { list } = await client.find("d", conditions, { order: sorting, skip, limit });
      expect(list.length).toBe(expected.length);
      const ids = list.map(({ _id }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [at, found] of list.entries()) {
        expect(matching.map(({ _id }) => _id)).toContain(found["_id"]);
        expect(compare(found, expected[at] ?? {})).toBe(0);
      }
      const byId = await client.find("d", conditions, { order: { ...sorting, _id: -1 }, skip, limit });
      const withId = [...matching].sort(compareByOrder({ ...sorting, _id: -1 })).slice(skip, skip + limit);
      expect(byId.list.map(({ _id }) => _id)).toEqual(withId.map(({ _id }) => _id));

      expect((await client.count("d", conditions)).total).toBe(matching.length);
      const piped = await client.aggregate(
        "d",
        { $match: conditions },
        { $sort: { ...sorting, _id: 1 } },
        { $limit: limit },
      );
      const first = [...matching].sort(compareByOrder({ ...sorting, _id: 1 })).slice(0, limit);
      expect(piped.list.map(({ _id }) => _id)).toEqual(first.map(({ _id }) => _id));
      database.close();
    }),
    { numRuns: 1500 },
  );
});

test("Indexes follow every change of the documents", async () => {
  const change = fc.record({ at: fc.nat({ max: 9 }), what: fc.constantFrom("set", "remove", "add"), to: document });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...indexSets).chain((indexes) => fc.tuple(fc.constant(indexes), shapes(indexes))),
      fc.array(change, { maxLength: 25, size: "max" }),
      async ([indexes, { conditions }], changes) => {
        const database = memoryDatabase({ d: indexes });
        const client = databaseClient(database);
        const mirror = new Map<string, Fields>();
        for (const { at, what, to } of changes.filter((item) => !hasParallelArrays(item.to))) {
          const id = `d${at}`;
          if (what === "remove") await client.doc("d", id).remove();
          else await client.doc("d", id).set(to);
          if (what === "remove") mirror.delete(id);
          else mirror.set(id, { _id: id, ...to });
        }
        const expected = [...mirror.values()].filter((item) => new Query(conditions).test(item));
        const { list } = await client.find("d", conditions, { order: { _id: 1 }, limit: 1000 });
        expect(list.map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => String(_id)).sort());
        database.close();
      },
    ),
    { numRuns: 400 },
  );
});
