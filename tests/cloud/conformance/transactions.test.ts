import { type Opened, onEveryEnvironment, onLocalCloud } from "./environments";

/** Tries again a little later what met a conflict. */
const afterConflict =
  (again: () => Promise<void>) =>
  async (error: { readonly errCode?: number }): Promise<void> => {
    if (error.errCode !== -501001 && error.errCode !== -502001) throw error;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    return again();
  };

const itemsOf = (get: () => Opened) => () => get().db.collection("conformance_items");

onEveryEnvironment((get) => {
  const items = itemsOf(get);
  const inc = (by: number) => get().db.command.inc(by);
  const n = async (id: string) => (await items().doc(id).get()).data["n"];

  beforeEach(() =>
    items().add({
      data: [
        { _id: "a", n: 1 },
        { _id: "b", n: 1 },
      ],
    }),
  );

  test("a transaction sees its own writes, others see them after the commit", async () => {
    const seen = await get().db.runTransaction(async (transaction) => {
      const inside = transaction.collection("conformance_items");
      await inside.doc("a").update({ data: { n: inc(-1) } });
      await inside.doc("b").update({ data: { n: inc(1) } });
      await inside.add({ data: { _id: "new", n: 5 } });
      await inside.doc("set").set({ data: { n: 6 } });
      return { inside: (await inside.doc("a").get()).data["n"], outside: await n("a") };
    });
    expect(seen).toEqual({ inside: 0, outside: 1 });
    expect([await n("a"), await n("b"), await n("new"), await n("set")]).toEqual([0, 2, 5, 6]);
  });

  test("removal counts, and is undone by a rollback", async () => {
    const transaction = await get().db.startTransaction();
    const removed = await transaction.collection("conformance_items").doc("a").remove();
    expect(removed.stats.removed).toBe(1);
    await transaction.rollback();
    expect(await n("a")).toBe(1);
  });

  test("a rollback rejects with its reason and leaves nothing behind", async () => {
    const failing = get().db.runTransaction(async (transaction) => {
      await transaction
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: 99 } });
      await transaction.rollback("no place left");
    });
    await expect(failing).rejects.toBe("no place left");
    expect(await n("a")).toBe(1);
  });

  test("an error in the work undoes it", async () => {
    const failing = get().db.runTransaction(async (transaction) => {
      await transaction
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: 99 } });
      throw new TypeError("our own mistake");
    });
    await expect(failing).rejects.toThrow("our own mistake");
    expect(await n("a")).toBe(1);
  });

  test("a transaction that has ended takes no more work", async () => {
    const transaction = await get().db.startTransaction();
    await transaction
      .collection("conformance_items")
      .doc("a")
      .update({ data: { n: 2 } });
    await transaction.commit();
    await expect(
      transaction
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: 3 } }),
    ).rejects.toBeDefined();
    expect(await n("a")).toBe(2);
  });

  test("two transactions that take turns on one document both count", async () => {
    const addOnce = () =>
      get().db.runTransaction(async (transaction) => {
        const document = transaction.collection("conformance_items").doc("a");
        const { data } = await document.get();
        await document.update({ data: { n: Number(data["n"]) + 1 } });
      });
    /** One of those who meet always gets through, so everybody does in the end, however long each step takes. */
    const add = (): Promise<void> => addOnce().catch(afterConflict(add));
    await Promise.all(Array.from({ length: 8 }, add));
    expect(await n("a")).toBe(9);
  });

  test("a transaction takes doc() and add() only", async () => {
    const transaction = await get().db.startTransaction();
    const inside = transaction.collection("conformance_items");
    await inside.doc("a").update({ data: { n: 2 } });
    await expect(inside.where({ n: 1 }).get()).rejects.toBeDefined();
    await transaction.rollback().catch(() => undefined);
    expect(await n("a")).toBe(1);
  });

  test("a duplicate id inside a transaction fails it", async () => {
    const failing = get().db.runTransaction(async (transaction) => {
      const inside = transaction.collection("conformance_items");
      await inside.doc("b").update({ data: { n: 50 } });
      await inside.add({ data: { _id: "a", n: 2 } });
    });
    await expect(failing).rejects.toBeDefined();
    expect(await n("b")).toBe(1);
  });
});

for (const [conflictCode, errCode] of [
  ["DATABASE_TRANSACTION_CONFLICT", -501001],
  ["DATABASE_REQUEST_FAILED", -502001],
] as const) {
  onLocalCloud({ conflictAt: "operation", conflictCode }, (get) => {
    test("a conflict met by an operation is not retried by the SDK: its retry looks at a code that is gone", async () => {
      await itemsOf(get)().add({ data: { _id: "a", n: 1 } });
      const other = await get().db.startTransaction();
      await other
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: 2 } });
      let runs = 0;
      const failing = get().db.runTransaction(async (transaction) => {
        runs += 1;
        await transaction
          .collection("conformance_items")
          .doc("a")
          .update({ data: { n: 3 } });
      });
      await expect(failing).rejects.toHaveProperty("errCode", errCode);
      expect(runs).toBe(1);
      await other.rollback();
    });
  });
}

onLocalCloud({ conflictAt: "commit" }, (get) => {
  test("a conflict reported by the commit is retried by the SDK", async () => {
    await itemsOf(get)().add({ data: { _id: "a", n: 1 } });
    const other = await get().db.startTransaction();
    await other
      .collection("conformance_items")
      .doc("a")
      .update({ data: { n: 10 } });
    let runs = 0;
    await get().db.runTransaction(async (transaction) => {
      runs += 1;
      await transaction
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: get().db.command.inc(1) } });
      if (runs === 1) await other.commit();
    });
    expect(runs).toBe(2);
    expect((await itemsOf(get)().doc("a").get()).data["n"]).toBe(11);
  });

  test("a forced conflict is met once", async () => {
    await itemsOf(get)().add({ data: { _id: "a", n: 1 } });
    get().local?.faults.add({ conflicts: 1 });
    let runs = 0;
    await get().db.runTransaction(async (transaction) => {
      runs += 1;
      await transaction
        .collection("conformance_items")
        .doc("a")
        .update({ data: { n: get().db.command.inc(1) } });
    });
    expect(runs).toBe(2);
    expect((await itemsOf(get)().doc("a").get()).data["n"]).toBe(2);
  });
});

// long enough for a busy computer to come to the write before the transaction is over
onLocalCloud({ transactionSeconds: 2.5 }, (get) => {
  test("a plain write waits for a transaction that holds the document; an abandoned one ends by itself", async () => {
    await itemsOf(get)().add({ data: { _id: "a", n: 1 } });
    const began = performance.now();
    const abandoned = await get().db.startTransaction();
    await abandoned
      .collection("conformance_items")
      .doc("a")
      .update({ data: { n: 2 } });
    const { stats } = await itemsOf(get)()
      .doc("a")
      .update({ data: { n: get().db.command.inc(10) } });
    expect(stats.updated).toBe(1);
    expect(performance.now() - began).toBeGreaterThan(2400);
    expect((await itemsOf(get)().doc("a").get()).data["n"]).toBe(11);
    await expect(abandoned.commit()).rejects.toBeDefined();
  });
});
