import type { EndpointName } from "@shared/contract/contract";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";

let clinic: TestClinic;
let episodeId: string;
let phone: ReturnType<TestClinic["phone"]>;
beforeAll(async () => {
  clinic = await openClinic();
  ({ phone, episodeId } = await clinic.patient("wx-r1"));
  await phone.get("plan.today", {});
});
afterAll(() => clinic.close());

/** Database calls of one endpoint, without those inside a transaction. */
async function roundTrips(run: () => Promise<unknown>) {
  clinic.cloud.statistics.reset();
  await run();
  const { database = {} } = clinic.cloud.statistics.report().byFunction["api"] ?? {};
  return Object.values(database).reduce((sum, { calls }) => sum + calls, 0);
}

const inputs = {
  "plan.today": () => ({}),
  "plan.show": () => ({}),
  "instruction.record": () => ({ episodeId, cardId: "firstDays", version: 1, step: "opened" }),
  "checkIn.submit": () => submission(episodeId),
  "checkIn.mine": () => ({ episodeId }),
  "look.mine": () => ({ episodeId }),
  "me.show": () => ({}),
  "subscription.report": () => ({
    nonce: "nonce-000001",
    results: [{ templateId: "heyu-follow-up-reminder", answer: "accept" }],
  }),
} satisfies Partial<Record<EndpointName, () => unknown>>;

test.each(Object.keys(inputs) as (keyof typeof inputs)[])(
  "%s takes at most three database round trips",
  async (name) => {
    expect(await roundTrips(() => phone.get(name, inputs[name]() as never))).toBeLessThanOrEqual(3);
  },
);

test("a decision on consents takes one read before its transaction", async () => {
  const decisions = [{ purpose: "clinicalPhoto", textVersion: "2026-11", state: "granted" }] as const;
  const trips = await roundTrips(() => phone.get("consent.decide", { episodeId, decisions: [...decisions] }));
  expect(trips).toBe(1 + 4); // start, insert, update, commit
});
