import type { Cloud } from "../../tools/cloud/cloud";
import { failureOf, resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud();
});

afterAll(() => cloud.close());

interface WhoAmI {
  before?: string;
  openid?: string;
  source: string;
  env: string;
  event: { n?: number; userInfo?: { appId: string; openId: string } };
  instance: number;
}

const whoami = async (event: unknown, openid?: string) =>
  resultOf<WhoAmI>(await cloud.call("whoami", event, openid === undefined ? {} : { openid }));

test("a mini-program's call carries the user, the source and the environment", async () => {
  const seen = await whoami({ n: 1, userInfo: { openId: "forged" } }, "oPatient");
  expect(seen).toMatchObject({ openid: "oPatient", source: "wx_client", env: "heyu-local" });
  expect(seen.event.userInfo?.openId).toBe("oPatient");
});

test("a call without identity sees nothing of the one before it", async () => {
  await Promise.all(["oA", "oB", "oC", "oD"].map((openid) => whoami({}, openid)));
  const seen = await Promise.all([1, 2, 3, 4].map(() => whoami({})));
  expect(seen.map(({ openid }) => openid)).toEqual([undefined, undefined, undefined, undefined]);
  expect(seen[0]?.event).toEqual({});
});

test("200 callers at once keep their own identity and share four instances", async () => {
  const callers = Array.from({ length: 200 }, (_, n) => ({ n, openid: `oCaller${n}` }));
  const seen = await Promise.all(callers.map(({ n, openid }) => whoami({ n, pause: n % 5 }, openid)));
  const mixedUp = seen.filter(
    ({ before, openid, event }, n) => before !== `oCaller${n}` || openid !== `oCaller${n}` || event.n !== n,
  );
  expect(mixedUp).toEqual([]);
  expect(new Set(seen.map(({ instance }) => instance)).size).toBeLessThanOrEqual(4);
});

test("a function called by a function sees the chain of sources and the user", async () => {
  const { result } = resultOf<{ result: WhoAmI }>(
    await cloud.call("nested", { name: "whoami", data: { n: 3 } }, { openid: "oPatient" }),
  );
  expect(result).toMatchObject({ source: "wx_client,scf", openid: "oPatient" });
});

test("an instance knows its settings and nothing of the developer's shell", async () => {
  process.env["HEYU_SHELL_SECRET"] = "not for functions";
  const seen = resultOf<{
    variables: string[];
    folder: string;
    arguments: number;
    configured: string;
    hourOfEpoch: number;
    context: Record<string, unknown>;
  }>(await cloud.call("surroundings", {}, { openid: "oPatient" }));
  delete process.env["HEYU_SHELL_SECRET"];
  const ours = ["CLINIC_SETUP_CODE", "PATH", "SCF_NAMESPACE", "TCB_CONTEXT_CNFG", "TCB_ENV", "TZ"];
  const tencent = ["TENCENTCLOUD_REGION", "TENCENTCLOUD_RUNENV", "TENCENTCLOUD_SECRETID", "TENCENTCLOUD_SECRETKEY"];
  const caller = [
    "TCB_CONTEXT_KEYS",
    "TCB_SOURCE",
    "WX_API_TOKEN",
    "WX_APPID",
    "WX_CLIENTIP",
    "WX_CONTEXT_KEYS",
    "WX_OPENID",
  ];
  expect(seen.variables).toEqual([...ours, ...tencent, ...caller].sort());
  expect(seen.folder).toMatch(/functions\/surroundings$/);
  expect(seen.configured).toBe("abc");
  expect(seen.hourOfEpoch).toBe(0);
  expect(seen.context).toMatchObject({
    function_name: "surroundings",
    memory_limit_in_mb: 128,
    time_limit_in_ms: 7000,
    namespace: "heyu-local",
  });
});

test("calls over the time limit are stopped, and whoever waited in line is served", async () => {
  const slow = Array.from({ length: 5 }, () => cloud.call("slow", { milliseconds: 600_000 }));
  const quick = cloud.call("slow", { milliseconds: 1 });
  const failures = (await Promise.all(slow)).map(failureOf);
  expect(failures.map(({ errCode }) => errCode)).toEqual(Array(5).fill(-504003));
  expect(failures[0]?.errMsg).toContain("timed out after 1 seconds");
  expect(resultOf(await quick)).toBe("in time");
});

test("a function that takes more memory than it may have fails alone", async () => {
  expect(failureOf(await cloud.call("greedy", {})).errMsg).toContain("memory");
  expect((await whoami({}, "oPatient")).openid).toBe("oPatient");
});

test.each([
  ["throws", {}, "RangeError: the blade is blunt"],
  ["ends its process", { how: "exit" }, "instance exited (3)"],
  ["leaves a rejection unhandled", { how: "unhandled" }, "nobody waits"],
])("a function that %s is reported with the reason", async (_case, event, reason) => {
  const { errCode, errMsg } = failureOf(await cloud.call("thrower", event));
  expect(errCode).toBe(-504002);
  expect(errMsg).toContain(reason);
});

test("a function that answers nothing answers null", async () => {
  expect(await cloud.call("thrower", { how: "nothing" })).toEqual({ result: null });
});

test("a bundle that cannot be loaded is reported at every call", async () => {
  const failures = await Promise.all([cloud.call("broken", {}), cloud.call("broken", {})]);
  for (const failure of failures) expect(failureOf(failure).errMsg).toContain("Cannot find module './no-such-part'");
});

test("a function that does not exist is not found, whatever its name tries", async () => {
  for (const name of ["nothing", "../functions/whoami", ""]) {
    expect(failureOf(await cloud.call(name, {})).errCode).toBe(-501000);
  }
});

test("an event of more than 100 KB and an answer of more than 1 MB are refused", async () => {
  expect(failureOf(await cloud.call("sizes", { filler: "x".repeat(101 * 1024) })).errMsg).toContain("payload");
  expect(failureOf(await cloud.call("sizes", { size: 1024 * 1024 })).errCode).toBe(-604001);
  expect(resultOf<string>(await cloud.call("sizes", { size: 1024 * 1024 - 2 }))).toHaveLength(1024 * 1024 - 2);
});

test("a nested call that fails tells its caller", async () => {
  const missing = resultOf<{ code: string }>(await cloud.call("nested", { name: "nothing", data: {} }));
  const failing = resultOf<{ code: string; errCode: number }>(
    await cloud.call("nested", { name: "thrower", data: {} }),
  );
  expect(missing.code).toBe("FUNCTION_NOT_FOUND");
  expect(failing).toMatchObject({ errCode: -1, code: "FUNCTIONS_EXECUTE_FAIL" });
});
