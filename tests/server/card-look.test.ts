import type { ClinicCard } from "@shared/card/clinic-card";
import type { Reply } from "@shared/contract/problem";
import { approved, facts } from "../shared/card/any-card";
import { clinicDate } from "../support/clinic-date";
import { carding } from "./support/carding";
import { openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
const studio = carding(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

/** Lines with a permit that ends tomorrow. */
const ending: ClinicCard = {
  ...approved,
  permit: { number: "（沪）医广【2026】第01-02-003号", expiresOn: clinicDate("2026-11-23") },
};
const clockTo = (time: string) => clinic.cloud.clock.advanceTo(Date.parse(`2026-11-${time}+08:00`));
/** Not even an identity. */
async function stranger() {
  const reply = await clinic.cloud.call("api", { endpoint: "card.look", input: {} });
  return (reply as { readonly result: Reply<unknown> }).result;
}

test("everybody sees the card in force and nothing else, signed in or not", async () => {
  expect(await stranger()).toEqual({ ok: true, data: {} });
  await studio.inForce(1);
  await studio.aMinuteLater();
  expect(await stranger()).toEqual({ ok: true, data: { card: facts } });
  expect(await studio.looked()).toEqual(facts);
});

test("looking at the card takes one read, and none within a minute", async () => {
  await studio.inForce(1);
  await studio.looked();
  await studio.aMinuteLater();
  clinic.cloud.statistics.reset();
  const reads = () => {
    const { database = {} } = clinic.cloud.statistics.report().byFunction["api"] ?? {};
    return Object.values(database).reduce((sum, { calls }) => sum + calls, 0);
  };
  await studio.looked();
  expect(reads()).toBe(1);
  await studio.looked();
  expect(reads()).toBe(1);
});

test("at midnight after its last day a permit takes the card away, and the facts released before come back", async () => {
  await studio.inForce(1);
  await studio.inForce(2, ending);
  await clockTo("23T23:59:50");
  expect(await studio.looked()).toEqual(ending);
  await clockTo("24T00:00:00");
  expect(await studio.looked()).toEqual(facts);
  const rows = await studio.rows();
  expect(rows.map(({ version, state, inForce }) => [version, state, inForce])).toEqual([
    [2, "released", false],
    [1, "released", true],
  ]);
  expect(rows[0]?.problems).toEqual([{ field: "permit.expiresOn", reason: "permitExpired" }]);
});

test("without facts to fall back on there is no card once the permit is over", async () => {
  await studio.inForce(1, ending);
  expect(await studio.looked()).toEqual(ending);
  await clockTo("24T00:00:00");
  expect(await studio.looked()).toBeUndefined();
});

test("a permit that ran out while the draft lay there is not released any more", async () => {
  const saved = await studio.save(1, ending);
  expect(saved.problems).toEqual([]);
  await clockTo("24T00:00:00");
  const { version, contentHash } = saved;
  expect(await studio.releaser().refused("card.release", { version, contentHash })).toEqual({
    code: "invalidInput",
    field: "card.permit.expiresOn",
    reason: "permitExpired",
  });
});

test("what somebody sends along with looking is refused", async () => {
  expect(await clinic.phone("wx-anybody").refused("card.look", { version: { $gt: 0 } })).toMatchObject({
    code: "invalidInput",
  });
});
