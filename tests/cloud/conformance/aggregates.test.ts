import { onEveryEnvironment, onLocalCloud } from "./environments";
import type { Pipeline, Plain } from "./sdk";

onEveryEnvironment((get) => {
  const items = () => get().db.collection("conformance_items");
  const $ = () => get().db.command.aggregate;
  const _ = () => get().db.command;
  const run = async (build: (pipeline: Pipeline) => Pipeline) =>
    (await build(items().aggregate()).limit(1000).end()).list;
  /** The value of one expression over the first document. */
  const value = async (expression: unknown) =>
    (await run((p) => p.match({ _id: "a" }).project({ _id: 0, v: expression })))[0]?.["v"];

  beforeEach(async () => {
    await items().add({
      data: [
        { _id: "a", kind: 1, n: 4, tags: ["x", "y"], o: { k: "Wound", v: 2 }, at: new Date("2026-03-01T20:30:00Z") },
        { _id: "b", kind: 1, n: 6, tags: ["x"], o: { k: "scar", v: 5 }, at: new Date("2026-03-02T01:00:00Z") },
        { _id: "c", kind: 2, n: 9, tags: [], o: { k: "None", v: null } },
      ],
    });
    await get()
      .db.collection("conformance_kinds")
      .add({ data: [{ _id: "k1", no: 1, name: "拆线" }] });
  });

  test("match, sort, skip, limit, project, count", async () => {
    const found = await run((p) =>
      p
        .match({ n: _().gt(4) })
        .sort({ n: -1 })
        .skip(1)
        .limit(1)
        .project({ n: 1, double: $().multiply(["$n", 2]) }),
    );
    expect(found).toEqual([{ _id: "b", n: 6, double: 12 }]);
    expect(await run((p) => p.match({ kind: 1 }).count("total"))).toEqual([{ total: 2 }]);
  });

  test("group with its accumulators", async () => {
    const found = await run((p) =>
      p
        .sort({ n: 1 })
        .group({
          _id: "$kind",
          sum: $().sum("$n"),
          count: $().sum(1),
          avg: $().avg("$n"),
          least: $().min("$n"),
          most: $().max("$n"),
          first: $().first("$_id"),
          last: $().last("$_id"),
          all: $().push("$n"),
        })
        .sort({ _id: 1 }),
    );
    expect(found).toEqual([
      { _id: 1, sum: 10, count: 2, avg: 5, least: 4, most: 6, first: "a", last: "b", all: [4, 6] },
      { _id: 2, sum: 9, count: 1, avg: 9, least: 9, most: 9, first: "c", last: "c", all: [9] },
    ]);
    const distinct = await run((p) => p.group({ _id: null, kinds: $().addToSet("$kind") }));
    expect(new Set(distinct[0]?.["kinds"] as number[])).toEqual(new Set([1, 2]));
  });

  test("unwind, with and without empty lists", async () => {
    const rows = await run((p) => p.unwind("$tags").sort({ _id: 1, tags: 1 }).project({ tags: 1 }));
    expect(rows).toEqual([
      { _id: "a", tags: "x" },
      { _id: "a", tags: "y" },
      { _id: "b", tags: "x" },
    ]);
    const kept = await run((p) => p.unwind({ path: "$tags", preserveNullAndEmptyArrays: true }));
    expect(kept).toHaveLength(4);
  });

  test("lookup by equal fields and by a pipeline", async () => {
    const simple = await run((p) =>
      p
        .match({ _id: _().in(["a", "c"]) })
        .sort({ _id: 1 })
        .lookup({ from: "conformance_kinds", localField: "kind", foreignField: "no", as: "found" })
        .project({ name: $().arrayElemAt(["$found.name", 0]), how: $().size("$found") }),
    );
    expect(simple).toEqual([
      { _id: "a", name: "拆线", how: 1 },
      { _id: "c", how: 0 },
    ]);
    const pipeline = $()
      .pipeline()
      .match(_().expr($().eq(["$no", "$$kind"])))
      .project({ _id: 0 })
      .done();
    const joined = await run((p) =>
      p
        .match({ _id: "a" })
        .lookup({ from: "conformance_kinds", let: { kind: "$kind" }, pipeline, as: "found" })
        .project({ found: 1 }),
    );
    expect(joined).toEqual([{ _id: "a", found: [{ no: 1, name: "拆线" }] }]);
  });

  test("addFields, replaceRoot, sortByCount, bucket, sample", async () => {
    expect(await run((p) => p.match({ _id: "a" }).addFields({ "o.more": 1 }).project({ o: 1 }))).toEqual([
      { _id: "a", o: { k: "Wound", v: 2, more: 1 } },
    ]);
    expect(await run((p) => p.match({ _id: "b" }).replaceRoot({ newRoot: "$o" }))).toEqual([{ k: "scar", v: 5 }]);
    expect(await run((p) => p.sortByCount("$kind"))).toEqual([
      { _id: 1, count: 2 },
      { _id: 2, count: 1 },
    ]);
    const buckets = await run((p) =>
      p.bucket({ groupBy: "$n", boundaries: [0, 5, 8], default: "more", output: { ids: $().push("$_id") } }),
    );
    expect(buckets).toEqual([
      { _id: 0, ids: ["a"] },
      { _id: 5, ids: ["b"] },
      { _id: "more", ids: ["c"] },
    ]);
    expect(await run((p) => p.sample({ size: 2 }))).toHaveLength(2);
  });

  test("expressions on numbers, texts and conditions", async () => {
    expect(await value($().add(["$n", 1, 1]))).toBe(6);
    expect(await value($().subtract(["$n", 5]))).toBe(-1);
    expect(await value($().floor($().divide(["$n", 3])))).toBe(1);
    expect(await value($().concat([$().toLower("$o.k"), "-", $().substrCP(["$o.k", 0, 2])]))).toBe("wound-Wo");
    expect(await value($().split(["$o.k", "u"]))).toEqual(["Wo", "nd"]);
    expect(await value($().cond([$().gte(["$n", 4]), "yes", "no"]))).toBe("yes");
    expect(await value($().ifNull(["$missing", "none"]))).toBe("none");
    expect(await value($().and([$().eq(["$n", 4]), $().in(["x", "$tags"])]))).toBe(true);
    // biome-ignore lint/suspicious/noThenProperty: the word is MongoDB's
    const branches = [{ case: $().eq(["$kind", 1]), then: "one" }];
    expect(await value($().switch({ branches, default: "other" }))).toBe("one");
  });

  test("expressions on lists and objects", async () => {
    const condition = $().eq(["$$tag", "x"]);
    expect(await value($().filter({ input: "$tags", as: "tag", cond: condition }))).toEqual(["x"]);
    expect(await value($().map({ input: "$tags", as: "tag", in: $().concat(["$$tag", "!"]) }))).toEqual(["x!", "y!"]);
    expect(await value($().reduce({ input: "$tags", initialValue: "", in: $().concat(["$$value", "$$this"]) }))).toBe(
      "xy",
    );
    expect(await value($().slice(["$tags", 1]))).toEqual(["x"]);
    expect(await value($().mergeObjects(["$o", { v: 3 }]))).toEqual({ k: "Wound", v: 3 });
    expect(await value($().objectToArray({ a: "$n" }))).toEqual([{ k: "a", v: 4 }]);
  });

  test("dates are UTC unless a zone is given", async () => {
    const format = "%Y-%m-%d %H:%M";
    expect(await value($().dateToString({ date: "$at", format }))).toBe("2026-03-01 20:30");
    expect(await value($().dateToString({ date: "$at", format, timezone: "Asia/Shanghai" }))).toBe("2026-03-02 04:30");
    expect(await value($().year("$at"))).toBe(2026);
    expect(await value($().hour({ date: "$at", timezone: "Asia/Shanghai" }))).toBe(4);
    expect(await value($().dayOfWeek("$at"))).toBe(1);
  });

  test("stages that the SDK lists and does not have throw in the caller", () => {
    expect(() => items().aggregate().facet({ a: [] }).limit(1).end()).toThrow(/is not a function/);
  });

  test("a started chain keeps its stages: using it twice adds to it", async () => {
    const chain = items().aggregate().match({ kind: 1 });
    expect((await chain.limit(10).end()).list).toHaveLength(2);
    expect((await chain.match({ n: 4 }).end()).list).toHaveLength(1);
    expect((await chain.end()).list).toHaveLength(1);
  });

  test("an unknown stage or operator is refused", async () => {
    await expect(run((p) => p.project({ v: { $nothing: "$n" } }))).rejects.toHaveProperty("errCode");
    await expect(
      items()
        .where({ n: { $nothing: 1 } } as Plain)
        .get(),
    ).rejects.toHaveProperty("errCode");
  });
});

const thirty = Array.from({ length: 30 }, (_, n) => ({ n }));

onLocalCloud({ aggregateLimit: 20 }, (get) => {
  test("an aggregate without limit may be cut at 20", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: thirty });
    expect((await items.aggregate().match({}).end()).list).toHaveLength(20);
    expect((await items.aggregate().match({}).limit(25).end()).list).toHaveLength(25);
  });
});

onLocalCloud({ aggregateLimit: "unlimited" }, (get) => {
  test("an aggregate without limit may be complete", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: thirty });
    expect((await items.aggregate().match({}).end()).list).toHaveLength(30);
  });
});
