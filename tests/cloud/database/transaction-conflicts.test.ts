import type { Switches } from "../../../tools/cloud/database/switches";
import { databaseClient } from "./support/database-client";
import { memoryDatabase, unique } from "./support/memory-database";

const gone = expect.objectContaining({
  code: "DATABASE_TRANSACTION_FAIL",
  message: expect.stringContaining("[ResourceUnavailable.TransactionNotExist]"),
});
const conflict = expect.objectContaining({ message: "[OperationConflict] WriteConflict" });

async function open(switches: Partial<Switches> = {}) {
  const database = memoryDatabase({ slots: [unique("byKey", "key")] }, switches);
  const [anna, ben] = [databaseClient(database, "anna"), databaseClient(database, "ben")];
  await anna.add("slots", { _id: "a", n: 1, key: "ka" }, { _id: "b", n: 1, key: "kb" });
  return { database, anna, ben };
}

test("A key is a conflict, not a duplicate, when the transaction cannot see who holds it", async () => {
  const { anna, ben } = await open();
  const first = await anna.begin();
  const [second, third] = [await ben.begin(), await ben.begin()];
  await first.doc("slots", "a").update({ $inc: { n: 1 } });
  await expect(second.add("slots", { key: "ka" })).rejects.toEqual(conflict);
  await first.commit();
  await anna.add("slots", { _id: "new", key: "kn" });
  await expect(third.add("slots", { key: "kn" })).rejects.toEqual(conflict);
  const fourth = await ben.begin();
  await expect(fourth.add("slots", { key: "kn" })).rejects.toThrow(/E11000/);
});

describe.each(["operation", "commit"] as const)("conflictAt: %s", (conflictAt) => {
  test.each(["DATABASE_TRANSACTION_CONFLICT", "DATABASE_REQUEST_FAILED"] as const)(
    "conflictCode: %s",
    async (conflictCode) => {
      const { anna, ben } = await open({ conflictAt, conflictCode });
      const own = await anna.begin();
      expect(await own.doc("slots", "a").get()).toMatchObject({ n: 1 });
      await ben.doc("slots", "a").update({ $set: { n: 5 } });
      const write = () => own.doc("slots", "a").update({ $inc: { n: 1 } });
      const refusal = expect.objectContaining({ code: conflictCode, message: "[OperationConflict] WriteConflict" });
      if (conflictAt === "operation") {
        await expect(write()).rejects.toEqual(refusal);
        await own.rollback();
      } else {
        expect(await write()).toBe(1);
        expect(await own.doc("slots", "a").get()).toMatchObject({ n: 2 });
        await own.add("slots", { _id: "lost", key: "kl" });
        await expect(own.commit()).rejects.toEqual(refusal);
        await expect(own.commit()).rejects.toEqual(gone);
      }
      expect((await ben.find("slots")).list.map(({ _id, n }) => [_id, n])).toEqual([
        ["a", 5],
        ["b", 1],
      ]);
    },
  );

  test("A conflict can be forced on the next transactions that write", async () => {
    const { database, anna } = await open({ conflictAt });
    database.forceConflict(2);
    const attempt = async () => {
      const own = await anna.begin();
      try {
        await own.doc("slots", "b").get();
        await own.doc("slots", "a").update({ $inc: { n: 1 } });
        await own.doc("slots", "b").update({ $inc: { n: 1 } });
        await own.commit();
      } catch (error) {
        await own.rollback().catch(() => undefined);
        throw error;
      }
    };
    await expect(attempt()).rejects.toEqual(conflict);
    await expect(attempt()).rejects.toEqual(conflict);
    await attempt();
    expect((await anna.find("slots")).list.map(({ n }) => n)).toEqual([2, 2]);
  });
});
