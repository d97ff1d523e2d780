import { onEveryEnvironment, onLocalCloud } from "./environments";
import type { Plain } from "./sdk";

onEveryEnvironment((get) => {
  const items = () => get().db.collection("conformance_items");
  const _ = () => get().db.command;

  /** Stores a document, changes it and reads it again, without its id. */
  async function changed(before: Plain, change: Plain): Promise<Plain> {
    await items().doc("one").set({ data: before });
    await items().doc("one").update({ data: change });
    const { _id, ...after } = (await items().doc("one").get()).data;
    return after;
  }

  test("fields: set, remove, rename", async () => {
    expect(await changed({ a: 1 }, { b: 2 })).toEqual({ a: 1, b: 2 });
    expect(await changed({ a: 1, b: 2 }, { b: _().remove() })).toEqual({ a: 1 });
    expect(await changed({ a: 1 }, { a: _().rename("b") })).toEqual({ b: 1 });
    expect(await changed({ a: 1 }, { a: null })).toEqual({ a: null });
  });

  test("an object given to update is merged; _.set replaces it", async () => {
    const before = { o: { x: 1, y: { z: 1 } } };
    expect(await changed(before, { o: { y: { w: 2 } } })).toEqual({ o: { x: 1, y: { z: 1, w: 2 } } });
    expect(await changed(before, { o: _().set({ k: 1 }) })).toEqual({ o: { k: 1 } });
    expect(await changed(before, { "o.x": 9 })).toEqual({ o: { x: 9, y: { z: 1 } } });
  });

  test("numbers: inc, mul, min, max", async () => {
    expect(await changed({ n: 5 }, { n: _().inc(-2) })).toEqual({ n: 3 });
    expect(await changed({ m: 0 }, { n: _().inc(4) })).toEqual({ m: 0, n: 4 });
    expect(await changed({ n: 5 }, { n: _().mul(3) })).toEqual({ n: 15 });
    expect(await changed({ n: 5 }, { n: _().min(3) })).toEqual({ n: 3 });
    expect(await changed({ n: 5 }, { n: _().min(7) })).toEqual({ n: 5 });
    expect(await changed({ n: 5 }, { n: _().max(7) })).toEqual({ n: 7 });
  });

  test("arrays: push, unshift, pop, shift", async () => {
    expect(await changed({ a: [1] }, { a: _().push([2, 3]) })).toEqual({ a: [1, 2, 3] });
    expect(await changed({ a: [1] }, { a: _().push(2) })).toEqual({ a: [1, 2] });
    expect(await changed({ m: 0 }, { a: _().push([1]) })).toEqual({ m: 0, a: [1] });
    expect(await changed({ a: [1] }, { a: _().unshift([0]) })).toEqual({ a: [0, 1] });
    expect(await changed({ a: [1, 2] }, { a: _().pop() })).toEqual({ a: [1] });
    expect(await changed({ a: [1, 2] }, { a: _().shift() })).toEqual({ a: [2] });
    const push = _().push({ each: [{ k: 3 }, { k: 1 }], sort: { k: 1 }, slice: 2 });
    expect(await changed({ a: [{ k: 2 }] }, { a: push })).toEqual({ a: [{ k: 1 }, { k: 2 }] });
    expect(await changed({ a: [1, 4] }, { a: _().push({ each: [2, 3], position: 1 }) })).toEqual({ a: [1, 2, 3, 4] });
  });

  test("arrays: pull, pullAll, addToSet", async () => {
    expect(await changed({ a: [1, 2, 1] }, { a: _().pull(1) })).toEqual({ a: [2] });
    expect(await changed({ a: [1, 5, 9] }, { a: _().pull(_().gte(5)) })).toEqual({ a: [1] });
    expect(await changed({ a: [{ k: 1 }, { k: 2 }] }, { a: _().pull({ k: 2 }) })).toEqual({ a: [{ k: 1 }] });
    expect(await changed({ a: [1, 2, 3] }, { a: _().pullAll([1, 3]) })).toEqual({ a: [2] });
    expect(await changed({ a: [1] }, { a: _().addToSet(1) })).toEqual({ a: [1] });
    expect(await changed({ a: [1] }, { a: _().addToSet({ $each: [1, 2] }) })).toEqual({ a: [1, 2] });
  });

  test("an element of an array is changed by its place", async () => {
    expect(await changed({ a: [{ k: 1 }, { k: 2 }] }, { "a.1.k": 9 })).toEqual({ a: [{ k: 1 }, { k: 9 }] });
  });

  test("the server's time is one time within one write", async () => {
    const { db, local } = get();
    const clock = local ? local.clock.now : Date.now;
    const skew = local ? 0 : 30_000; // nobody sets our clock by WeChat's
    const before = clock();
    await items()
      .doc("t")
      .set({ data: { now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } });
    const after = clock();
    const { now, later } = (await items().doc("t").get()).data as { now: Date; later: Date };
    expect(later.getTime() - now.getTime()).toBe(60_000);
    expect(now.getTime()).toBeGreaterThanOrEqual(before - skew);
    expect(now.getTime()).toBeLessThanOrEqual(after + skew);
  });

  test("set replaces the whole document and says whether it made one", async () => {
    const made = await items()
      .doc("s")
      .set({ data: { a: 1 } });
    expect(made).toMatchObject({ _id: "s", stats: { created: 1, updated: 0 } });
    const replaced = await items()
      .doc("s")
      .set({ data: { b: 1 } });
    expect(replaced.stats).toMatchObject({ created: 0, updated: 1 });
    expect((await items().doc("s").get()).data).toEqual({ _id: "s", b: 1 });
  });

  test("updates and removals say how many documents they met", async () => {
    await items().add({ data: [1, 2, 3].map((n) => ({ _id: `u${n}`, n })) });
    expect(
      (
        await items()
          .where({ n: _().gt(1) })
          .update({ data: { n: _().inc(1) } })
      ).stats.updated,
    ).toBe(2);
    expect(
      (
        await items()
          .doc("none")
          .update({ data: { n: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect(
      (
        await items()
          .where({ n: 99 })
          .update({ data: { n: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect((await items().doc("u1").remove()).stats.removed).toBe(1);
    expect((await items().doc("u1").remove()).stats.removed).toBe(0);
    expect(
      (
        await items()
          .where({ n: _().gte(3) })
          .remove()
      ).stats.removed,
    ).toBe(2);
  });

  test("a conditional update is taken by one of many", async () => {
    await items()
      .doc("seat")
      .set({ data: { taken: false } });
    const tries = Array.from({ length: 20 }, (__, by) =>
      items()
        .where({ _id: "seat", taken: false })
        .update({ data: { taken: true, by } }),
    );
    const winners = (await Promise.all(tries)).filter(({ stats }) => stats.updated === 1);
    expect(winners).toHaveLength(1);
  });

  test("what MongoDB refuses is refused, and the document stays as it was", async () => {
    const before = { nothing: null, text: "x", number: 1, o: { k: 1 } };
    await items().doc("strict").set({ data: before });
    const refused: Plain[] = [
      { text: _().inc(1) },
      { nothing: _().inc(1) },
      { text: _().mul(2) },
      { number: _().push([1]) },
      { number: _().addToSet(1) },
      { text: _().pull(1) },
      { number: _().pop() },
      { nothing: { deeper: 1 } },
      { text: { deeper: 1 } },
    ];
    for (const data of refused) {
      await expect(items().doc("strict").update({ data })).rejects.toMatchObject({ errCode: -502001 });
    }
    expect((await items().doc("strict").get()).data).toEqual({ _id: "strict", ...before });
  });
});

onLocalCloud({ updatedCounts: "matched" }, (get) => {
  test("updated counts every document that matched, also one that did not change", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: [{ n: 1 }, { n: 1 }] });
    expect((await items.where({ n: 1 }).update({ data: { n: 1 } })).stats.updated).toBe(2);
  });
});

onLocalCloud({ updatedCounts: "changed" }, (get) => {
  test("updated counts only documents that changed", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: [{ n: 1 }, { n: 1, m: 1 }] });
    expect((await items.where({ n: 1 }).update({ data: { m: 1 } })).stats.updated).toBe(1);
  });
});
