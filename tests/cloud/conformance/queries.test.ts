import { onEveryEnvironment } from "./environments";
import type { Command, Plain } from "./sdk";

onEveryEnvironment((get) => {
  const items = () => get().db.collection("conformance_items");
  const _ = () => get().db.command;
  const ids = async (condition: Plain | Command) =>
    (await items().where(condition).orderBy("_id", "asc").get()).data.map(({ _id }) => _id);

  beforeEach(() =>
    items().add({
      data: [
        { _id: "a", n: 1, kind: "x", tags: ["red", "blue"], size: { w: 1, h: 2 }, at: new Date(0) },
        { _id: "b", n: 2, kind: "X", tags: ["red"], size: { w: 1, h: 3 }, note: null },
        {
          _id: "c",
          n: 3,
          kind: "y",
          tags: [],
          parts: [
            { k: 1, v: 5 },
            { k: 2, v: 9 },
          ],
        },
        { _id: "d", n: 4.5, kind: "中文", note: "text", parts: [{ k: 1, v: 9 }] },
      ],
    }),
  );

  test("comparisons", async () => {
    expect(await ids({ n: 2 })).toEqual(["b"]);
    expect(await ids({ n: _().eq(2) })).toEqual(["b"]);
    expect(await ids({ n: _().neq(2) })).toEqual(["a", "c", "d"]);
    expect(await ids({ n: _().gt(2) })).toEqual(["c", "d"]);
    expect(await ids({ n: _().gte(2) })).toEqual(["b", "c", "d"]);
    expect(await ids({ n: _().lt(2) })).toEqual(["a"]);
    expect(await ids({ n: _().lte(2) })).toEqual(["a", "b"]);
    expect(await ids({ n: _().in([1, 4.5, 9]) })).toEqual(["a", "d"]);
    expect(await ids({ n: _().nin([1, 4.5]) })).toEqual(["b", "c"]);
    expect(await ids({ n: _().mod(2, 1) })).toEqual(["a", "c"]);
    expect(await ids({ n: _().gt("1") })).toEqual([]);
  });

  test("logic", async () => {
    expect(await ids({ n: _().gte(2).and(_().lt(4)) })).toEqual(["b", "c"]);
    expect(await ids({ n: _().lt(2).or(_().gt(4)) })).toEqual(["a", "d"]);
    expect(await ids(_().or([{ kind: "x" }, { n: 3 }]))).toEqual(["a", "c"]);
    expect(await ids(_().and([{ kind: "x" }, { n: _().exists(true) }]))).toEqual(["a"]);
    expect(await ids(_().nor([{ kind: "x" }, { n: 3 }]))).toEqual(["b", "d"]);
    expect(await ids({ n: _().not(_().gt(2)) })).toEqual(["a", "b"]);
    expect(await ids({ kind: "x", n: 2 })).toEqual([]);
  });

  test("missing fields, null and nested fields", async () => {
    expect(await ids({ note: _().exists(true) })).toEqual(["b", "d"]);
    expect(await ids({ note: _().exists(false) })).toEqual(["a", "c"]);
    expect(await ids({ note: null })).toEqual(["a", "b", "c"]);
    expect(await ids({ "size.w": 1 })).toEqual(["a", "b"]);
    expect(await ids({ size: { w: 1, h: 3 } })).toEqual(["b"]);
    expect(await ids({ size: { h: _().gt(2) } })).toEqual(["b"]);
  });

  test("arrays", async () => {
    expect(await ids({ tags: "red" })).toEqual(["a", "b"]);
    expect(await ids({ "tags.1": "blue" })).toEqual(["a"]);
    expect(await ids({ tags: _().all(["blue", "red"]) })).toEqual(["a"]);
    expect(await ids({ tags: _().size(0) })).toEqual(["c"]);
    expect(await ids({ tags: ["red"] })).toEqual(["b"]);
    expect(await ids({ parts: _().elemMatch({ k: 1, v: _().gt(6) }) })).toEqual(["d"]);
    expect(await ids({ "parts.v": 9 })).toEqual(["c", "d"]);
  });

  test("text patterns and dates", async () => {
    expect(await ids({ kind: /^x$/ })).toEqual(["a"]);
    expect(await ids({ kind: get().db.RegExp({ regexp: "^x$", options: "i" }) })).toEqual(["a", "b"]);
    expect(await ids({ kind: /文/ })).toEqual(["d"]);
    expect(await ids({ at: _().lte(new Date(0)) })).toEqual(["a"]);
    expect(await ids({ at: new Date(0) })).toEqual(["a"]);
  });

  test("expressions compare fields of one document", async () => {
    const $ = _().aggregate;
    expect(await ids(_().expr($.gte(["$size.h", $.add(["$size.w", 2])])))).toEqual(["b"]);
  });

  test("order, skip, limit and projection", async () => {
    const page = await items().orderBy("n", "desc").skip(1).limit(2).field({ n: true, "size.w": true }).get();
    expect(page.data).toEqual([
      { _id: "c", n: 3 },
      { _id: "b", n: 2, size: { w: 1 } },
    ]);
    const without = await items().doc("d").field({ _id: false, parts: false, note: false }).get();
    expect(without.data).toEqual({ n: 4.5, kind: "中文" });
    const mixed = await items().orderBy("note", "asc").orderBy("n", "desc").field({ n: true }).get();
    expect(mixed.data.map(({ n }) => n)).toEqual([3, 2, 1, 4.5]);
  });

  test("values come back as they were stored", async () => {
    const document = {
      whole: 3,
      large: 30_000_000_000,
      fraction: 0.1,
      negative: -5,
      text: "伤口\u2028\"'",
      nothing: null,
      yes: true,
      moment: new Date("2026-03-01T00:00:00.123Z"),
      nested: [[1, [2]], { a: [{ b: null }] }],
      empty: {},
      none: [],
    };
    await items()
      .doc("values")
      .set({ data: { ...document, gone: undefined } });
    expect((await items().doc("values").get()).data).toEqual({ _id: "values", ...document });
  });

  test("a document that is not there throws; with throwOnNotFound false it does not", async () => {
    await expect(items().doc("none").get()).rejects.toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining("document with _id none does not exist"),
    });
    const lenient = get().sdk.database({ throwOnNotFound: false });
    expect((await lenient.collection("conformance_items").doc("none").get()).data).toBeFalsy();
  });

  test("count and limits: 100 by default, 1000 at most", async () => {
    await items()
      .where({ _id: _().exists(true) })
      .remove();
    for (let block = 0; block < 3; block += 1) {
      await items().add({ data: Array.from({ length: 367 }, (__, n) => ({ n: block * 367 + n })) });
    }
    expect((await items().count()).total).toBe(1101);
    expect(
      (
        await items()
          .where({ n: _().lt(50) })
          .count()
      ).total,
    ).toBe(50);
    expect((await items().get()).data).toHaveLength(100);
    expect((await items().limit(1000).get()).data).toHaveLength(1000);
    expect((await items().limit(2000).get()).data).toHaveLength(1000);
    expect((await items().orderBy("n", "asc").skip(1095).limit(100).get()).data.map(({ n }) => n)).toEqual([
      1095, 1096, 1097, 1098, 1099, 1100,
    ]);
  });

  test("ids are made when none is given, and kept when one is", async () => {
    expect((await items().add({ data: { n: 7 } }))._id).toMatch(/^[0-9a-f]{32}$/);
    expect((await items().add({ data: { _id: "own", n: 7 } }))._id).toBe("own");
  });

  test("places: near, within, intersecting", async () => {
    const { Geo } = get().db;
    await items().add({
      data: [
        { _id: "near", place: Geo.Point(113.001, 23) },
        { _id: "far", place: Geo.Point(114, 23) },
      ],
    });
    const near = await items()
      .where({ place: _().geoNear({ geometry: Geo.Point(113, 23), maxDistance: 1000 }) })
      .get();
    expect(near.data.map(({ _id }) => _id)).toEqual(["near"]);
    const corners = [
      [112, 22],
      [113.5, 22],
      [113.5, 24],
      [112, 24],
      [112, 22],
    ];
    const area = Geo.Polygon([Geo.LineString(corners.map(([x = 0, y = 0]) => Geo.Point(x, y)))]);
    expect(await ids({ place: _().geoWithin({ geometry: area }) })).toEqual(["near"]);
    expect(await ids({ place: _().geoIntersects({ geometry: area }) })).toEqual(["near"]);
  });
});
