import { parseDuration } from "../../tools/cloud/clock/parse-duration";
import { nextDue } from "../../tools/cloud/clock/timer-schedule";
import type { Cloud } from "../../tools/cloud/cloud";
import { local } from "./support/local-request";
import { failureOf, resultOf } from "./support/result-of";
import { startAt, startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud();
});

afterAll(() => cloud.close());

interface Firing {
  name: string;
  now: number;
  event: Record<string, unknown>;
  openid: string | null;
  source: string;
}

const allFirings = () => cloud.database.inspect("firings", {}, 5000) as unknown as Firing[];
/** Firings whose time came after a moment. */
const firingsSince = (moment: string) =>
  allFirings().filter(({ event }) => Date.parse(String(event["Time"])) > Date.parse(moment));
const moveTo = (moment: string) => cloud.clock.advanceTo(Date.parse(moment));
const advance = (text: string) =>
  local<{ now: string; fired: Record<string, number> }>(cloud, "POST /local/clock", { advance: text });

/** Holds when a moment lies between two readings of the clock, the ends included; whole seconds for a text without more. */
function expectBetween([before, after]: readonly [number, number], moment: number): void {
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(after);
}

test("functions see virtual time in every form of Date", async () => {
  const hour = 3_600_000;
  await cloud.clock.advance(hour);
  const before = cloud.clock.now();
  const seen = resultOf<Record<string, number | string | boolean[]>>(await cloud.call("timepiece", {}));
  const after = cloud.clock.now();
  expect(before - startAt).toBeGreaterThanOrEqual(hour);
  for (const form of ["now", "constructed", "loadedAt"]) expectBetween([before, after], Number(seen[form]));
  expectBetween([before - 1000, after], Date.parse(String(seen["text"])));
  expect(seen).toMatchObject({
    given: "2026-03-01T08:30:00.000Z",
    parsed: Date.UTC(2026, 2, 1),
    utc: Date.UTC(2026, 0, 1),
    kinds: [true, true, true],
  });
});

test("an instance that is already running sees the clock move", async () => {
  const now = async () => resultOf<{ now: number }>(await cloud.call("timepiece", {})).now;
  const before = await now();
  await cloud.clock.advance(3_600_000);
  expect((await now()) - before).toBeGreaterThanOrEqual(3_600_000);
});

test("three days with a timer every five minutes pass: in order, each at its own time, as the timer", async () => {
  const since = new Date(cloud.clock.now()).toISOString();
  const { body } = await advance("P3D");
  expect(body.fired).toEqual({ sweeper: 864, nightwatch: 3 });
  expect(Date.parse(body.now) - Date.parse(since)).toBeGreaterThanOrEqual(3 * 86_400_000);
  const all = firingsSince(since);
  const dues = all.map(({ event }) => Date.parse(String(event["Time"])));
  expect(dues).toHaveLength(867);
  expect(dues).toEqual([...dues].sort((a, b) => a - b));
  expect(dues.filter((due) => due % 300_000 !== 0)).toEqual([]);
  // the clock goes on while a function runs, but the timer after it is never reached
  for (const [index, { now }] of all.entries()) expectBetween([dues[index] ?? 0, (dues[index] ?? 0) + 300_000], now);
  expect(all[0]).toMatchObject({
    event: { Type: "Timer", TriggerName: "sweep", Message: "" },
    openid: null,
    source: "wx_trigger",
  });
  const nights = all.filter(({ name }) => name === "nightwatch").map(({ event }) => event["Time"]);
  expect(nights).toEqual(["2026-03-01T19:30:00.000Z", "2026-03-02T19:30:00.000Z", "2026-03-03T19:30:00.000Z"]);
});

test("the clock never goes back and says why", async () => {
  const before = cloud.clock.now();
  const { status, body } = await local(cloud, "POST /local/clock", { now: "2026-02-28T00:00:00Z" });
  expect(status).toBe(400);
  expect(body["error"]).toContain("only moves forward");
  expect((await local(cloud, "POST /local/clock", { now: "2026-05-02T08:00" })).status).toBe(400);
  expect((await local(cloud, "POST /local/clock", { advance: "3 days" })).status).toBe(400);
  const read = await local<{ now: string; fired: object }>(cloud, "GET /local/clock");
  expectBetween([before, cloud.clock.now()], Date.parse(read.body.now));
  expect(read.body.fired).toEqual({});
});

test("the clock moves to a moment given with its zone", async () => {
  const { body } = await local<{ now: string }>(cloud, "POST /local/clock", { now: "2026-03-04T12:04:30+08:00" });
  expectBetween([Date.parse("2026-03-04T04:04:30Z"), cloud.clock.now()], Date.parse(body.now));
});

test("timers also fire while real time passes", async () => {
  const since = "2026-03-04T12:09:59.700+08:00";
  await moveTo(since);
  while (firingsSince(since).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(firingsSince(since)[0]?.event["Time"]).toBe("2026-03-04T04:10:00.000Z");
});

test("a timer is fired by hand; a function without one cannot be", async () => {
  const before = allFirings().length;
  const { body } = await local(cloud, "POST /local/trigger/sweeper");
  expect(body).toEqual({ result: null });
  expect(allFirings()).toHaveLength(before + 1);
  expect((await local(cloud, "POST /local/trigger/whoami")).status).toBe(404);
  expect(failureOf(await cloud.call("nothing", {})).errCode).toBe(-501000);
});

test.each([
  ["P3D", 3 * 86_400_000],
  ["PT90M", 5_400_000],
  ["P1W", 7 * 86_400_000],
  ["P1DT2H3M4S", 93_784_000],
])("the duration %s has %d milliseconds", (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each(["", "P", "PT", "3D", "P3", "-P1D", "P1.5D"])('"%s" is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test("a schedule is read in China's time, with seconds first and the year last", () => {
  const next = (config: string, after: string) => new Date(nextDue(config, Date.parse(after)) ?? 0).toISOString();
  expect(next("0 0 9 * * * *", "2026-03-01T00:00:00Z")).toBe("2026-03-01T01:00:00.000Z");
  expect(next("30 0 8-20 * * MON *", "2026-03-01T13:00:00Z")).toBe("2026-03-02T00:00:30.000Z");
  expect(next("0 0 0 15 * MON *", "2026-03-10T00:00:00Z")).toBe("2026-03-14T16:00:00.000Z");
  expect(nextDue("0 0 9 * * * 2020", Date.parse("2026-03-01T00:00:00Z"))).toBeUndefined();
});
