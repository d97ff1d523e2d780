import type { Cloud } from "../../tools/cloud/cloud";
import { local } from "./support/local-request";
import { failureOf, resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud();
});

/** Each test has a patient of its own and names its documents by it. */
let patient = "";
let tests = 0;

beforeEach(() => {
  tests += 1;
  patient = `oPatient${tests}`;
});

afterEach(() => cloud.faults.clear());

afterAll(() => cloud.close());

const plan = (faults: unknown) => local(cloud, "POST /local/faults", faults);
const documents = (...names: string[]) => ({ documents: names.map((name) => ({ name, patient })) });
const write = (...names: string[]) => cloud.call("writer", documents(...names));
const written = () => cloud.database.inspect("things", { patient }, 100).map(({ name }) => name);

const send = (times: number) => ({
  calls: Array.from({ length: times }, () => ({
    api: "subscribeMessage.send",
    args: { touser: patient, templateId: "report", data: { phrase1: { value: "已完成" } } },
  })),
});

test("an instance killed after its second write leaves two documents, and the next call works", async () => {
  await plan({ kill: { function: "writer", afterWrites: 2 } });
  expect(failureOf(await write("a", "b", "c")).errMsg).toContain("SIGKILL");
  expect(written()).toEqual(["a", "b"]);
  expect(resultOf(await write("c"))).toBe(1);
  expect(written()).toEqual(["a", "b", "c"]);
});

test("an instance killed after a send never hears that WeChat accepted it", async () => {
  cloud.grants.accept(patient, "report", 1);
  await plan({ kill: [{ function: "openapi", afterSends: 2 }] });
  expect(failureOf(await cloud.call("openapi", send(3))).errCode).toBe(-504002);
  expect(cloud.messages(patient)).toHaveLength(2);
});

test("a kill planned for one function does not meet another", async () => {
  await plan({ kill: { function: "sweeper", afterCalls: 1 } });
  expect(resultOf(await write("a"))).toBe(1);
  const { body } = await local<{ errMsg: string }>(cloud, "POST /local/trigger/sweeper");
  expect(body.errMsg).toContain("SIGKILL");
});

test("an API fails as often as planned, then works again", async () => {
  cloud.grants.accept(patient, "report", 1);
  await plan({ openapi: { api: "subscribeMessage.send", errcode: 45009, errmsg: "reach limit", times: 2 } });
  const answers = resultOf<{ errCode: number; errMsg: string }[]>(await cloud.call("openapi", send(3)));
  expect(answers.map(({ errCode }) => errCode)).toEqual([45009, 45009, 0]);
  expect(answers[0]?.errMsg).toContain("reach limit");
  expect(cloud.messages(patient)).toHaveLength(1);
});

test("every n-th request fails, and latency is felt, until the faults are taken back", async () => {
  await plan({ failEvery: 3, latency: 300 });
  const began = performance.now();
  expect(failureOf(await write("a", "b", "c")).errMsg).toContain("-501001");
  expect(performance.now() - began).toBeGreaterThan(250); // at least one wait
  // a timer of the cloud that fires meanwhile may have made one of the three requests
  const kept = written();
  expect([["a", "b"], ["a"]]).toContainEqual(kept);
  const { body } = await local(cloud, "DELETE /local/faults");
  expect(body).toEqual({ kill: [], openapi: [], latency: 0, failEvery: 0 });
  expect(resultOf(await write("c", "d", "e", "f"))).toBe(4);
});

test("faults that are not understood are refused with an example", async () => {
  const wrong = [
    { kil: {} },
    { kill: { function: "writer" } },
    { kill: { function: "writer", afterWrites: 0 } },
    { openapi: [{ api: "a", times: 1 }] },
    { latency: "long" },
    { failEvery: -1 },
  ];
  for (const faults of wrong) {
    const { status, body } = await plan(faults);
    expect(status).toBe(400);
    expect(body["error"]).toContain("afterWrites");
  }
});

test("calls and their cost are counted by function and action", async () => {
  cloud.statistics.reset();
  await write("a", "b");
  await cloud.call("whoami", {});
  await cloud.call("thrower", {});
  const { body } = await local(cloud, "GET /local/stats");
  expect(body).toMatchObject({
    functionCalls: 3,
    databaseCalls: 3,
    byFunction: {
      writer: { calls: 1, failures: 0, database: { "database.insertDocument": { calls: 2, documentsWritten: 2 } } },
      whoami: { calls: 1, database: { "database.calculateDocument": { calls: 1 } } },
      thrower: { calls: 1, failures: 1, database: {} },
    },
  });
  await local(cloud, "POST /local/stats/reset");
  expect((await local(cloud, "GET /local/stats")).body).toMatchObject({ functionCalls: 0, byFunction: {} });
});
