import type { Cloud } from "../../tools/cloud/cloud";
import { failureOf, resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud();
  cloud.database.insertMany("items", [{ _id: "a", n: 1 }]);
});

afterAll(() => cloud.close());

const transact = async (step: string, abandon = false) =>
  resultOf<{ errCode: number } | "done">(await cloud.call("transacting", { step, abandon }));

const stored = () => cloud.database.inspect("items", { _id: "a" }, 1)[0]?.["n"];

test.each(["update", "remove", "count", "get"])(
  "%s by a condition is refused while its function has a transaction open",
  async (step) => {
    expect(await transact(step)).toHaveProperty("errCode");
    expect(stored()).toBe(1);
  },
);

test("a transaction that its function left open ends with the invocation", async () => {
  expect(await transact("doc", true)).toBe("done");
  expect(stored()).toBe(1);
  expect(await transact("doc")).toBe("done");
  expect(stored()).toBe(3);
});

test("a transaction of an instance that was killed is undone", async () => {
  cloud.faults.add({ kill: [{ function: "transacting", afterWrites: 1 }] });
  const before = stored();
  failureOf(await cloud.call("transacting", { step: "doc" }));
  expect(stored()).toBe(before);
  expect(await transact("doc")).toBe("done");
});
