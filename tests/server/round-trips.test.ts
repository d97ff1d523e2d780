import type { EndpointName } from "@shared/contract/contract";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";
import { referring } from "./support/referring";
import { marks, ruleFor, surveying } from "./support/surveying";

let clinic: TestClinic;
let episodeId: string;
let appointmentId: string;
let ahead: string;
let sheetId: string;
let declinedId: string;
const survey = surveying(() => clinic);
let phone: ReturnType<TestClinic["phone"]>;
beforeAll(async () => {
  clinic = await openClinic();
  ({ phone, episodeId } = await clinic.patient("wx-r1"));
  const slotId = "review@2026-11-22T1500@zhou";
  ({ appointmentId } = await phone.get("appointment.book", { requestId: "r1", serviceId: "review", slotId }));
  await phone.get("visit.arrive", { appointmentId, code: "heyu-arrive-test" });
  await survey.inForce(marks);
  await survey.rules(ruleFor("marks", { kind: "start", pathwayId: null, hours: 1 }));
  for (const openid of ["wx-r2", "wx-r3"]) await clinic.patient(openid);
  await survey.later(2);
  [{ sheetId } = { sheetId: "" }] = await survey.waiting("wx-r2");
  [{ sheetId: declinedId } = { sheetId: "" }] = await survey.waiting("wx-r3");
  await phone.get("plan.today", {});
  await phone.get("reminder.mine", {}); // an instance keeps the clinic, its templates and experiments for a minute
  await clinic.phone("wx-r3").get("sheet.open", { sheetId: declinedId });
  const later = { requestId: "r2", serviceId: "review", slotId: "review@2026-11-27T1500@zhou" };
  ({ appointmentId: ahead } = await phone.get("appointment.book", later));
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
  "service.list": () => ({}),
  "appointment.slots": () => ({ serviceId: "review", from: "2026-11-23", to: "2026-12-22" }),
  "appointment.mine": () => ({}),
  "visit.arrive": () => ({ appointmentId, code: "heyu-arrive-test" }),
  "visit.waiting": () => ({ appointmentId }),
  "visit.rate": () => ({ appointmentId, feeling: 3 }),
  "family.list": () => ({}),
  "reminder.mine": () => ({}),
  "agreement.mine": () => ({}),
  "message.mine": () => ({}),
  "message.seen": () => ({}),
  "appointment.inCalendar": () => ({ appointmentId }),
  "sheet.mine": () => ({}),
  "sheet.open": () => ({ sheetId }),
  "sheet.keep": () => ({ sheetId, revision: 0, answers: { mark: 5 } }),
  "sheet.submit": () => ({ sheetId, version: 1, answers: { mark: 5 } }),
  "sheet.decline": () => ({ sheetId: declinedId }),
  "case.mine": () => ({}),
} satisfies Partial<Record<EndpointName, () => unknown>>;

test.each(Object.keys(inputs) as (keyof typeof inputs)[])(
  "%s takes at most three database round trips",
  async (name) => {
    const caller = name.startsWith("sheet.") ? clinic.phone(name === "sheet.decline" ? "wx-r3" : "wx-r2") : phone;
    expect(await roundTrips(() => caller.get(name, inputs[name]() as never))).toBeLessThanOrEqual(3);
  },
);

describe("cards", () => {
  const r = referring(() => clinic);

  test("looking takes one read, and none within the minute; opening takes three the first time, two afterwards", async () => {
    await r.hireMemberManager();
    await r.cardInForce();
    const { token } = await r.sharer("wx-r7");
    await clinic.cloud.clock.advanceTo(clinic.cloud.clock.now() + 61_000);
    expect(await roundTrips(() => phone.get("card.look", {}))).toBeLessThanOrEqual(1);
    expect(await roundTrips(() => phone.get("card.look", {}))).toBe(0);
    const friend = clinic.phone("wx-r8");
    expect(await roundTrips(() => friend.get("card.open", { token }))).toBe(3); // code and tries at once; written
    expect(await roundTrips(() => friend.get("card.open", { token }))).toBe(2);
  });

  test("one's own card takes one read and a count, however many are passed on", async () => {
    await phone.get("card.look", {}); // an instance keeps the card for a minute
    expect(await roundTrips(() => clinic.phone("wx-r7").get("referral.mine", {}))).toBe(2);
    expect(await roundTrips(() => clinic.phone("wx-r9").get("referral.mine", {}))).toBe(1);
  });

  test("a yes takes one read before its transaction and three after it, a no one before and five after", async () => {
    await clinic.patient("wx-r10");
    await phone.get("card.look", {});
    const inside = 6; // start, the agreement read; agreement, code and history written; commit
    expect(await roundTrips(() => r.agree("wx-r10"))).toBe(1 + inside + 3); // a card opened before, the answer's two
    expect(await roundTrips(() => r.refuse("wx-r10"))).toBe(1 + inside + 5); // cards, a no put down, thanks twice; the answer's
  });
});

describe("companion cards", () => {
  const opened = (openid: string, token: string) => () => clinic.phone(openid).call("companion.view", { token });

  test("are given and taken back in three round trips at most", async () => {
    const card = { requestId: "companion-1", episodeId, label: "家人", days: 7 } as const;
    expect(await roundTrips(() => phone.get("companion.make", card))).toBe(3); // care, written, none too many
    expect(await roundTrips(() => phone.get("companion.make", card))).toBe(1);
    expect(await roundTrips(() => phone.get("companion.list", { episodeId }))).toBe(1);
    const [{ companionId } = { companionId: "" }] = (await phone.get("companion.list", { episodeId })).rows;
    expect(await roundTrips(() => phone.get("companion.revoke", { episodeId, companionId }))).toBe(2);
  });

  test("are opened in three, by the first, by the same again and by who is refused", async () => {
    const card = { requestId: "companion-2", episodeId, label: "家人", days: 7 } as const;
    const { token } = await phone.get("companion.make", card);
    await phone.get("plan.today", {}); // an instance keeps the clinic for a minute
    expect(await roundTrips(opened("wx-r4", token))).toBe(3); // card and tries at once, then taken
    expect(await roundTrips(opened("wx-r4", token))).toBe(2);
    expect(await roundTrips(opened("wx-r1", token))).toBe(2);
    expect(await roundTrips(opened("wx-r5", token))).toBe(2);
    const none = "0".repeat(32);
    await opened("wx-r5", none)();
    expect(await roundTrips(opened("wx-r5", none))).toBe(3); // card and tries at once, then counted
  });
});

test("a decision on consents takes one read before its transaction", async () => {
  const decisions = [{ purpose: "clinicalPhoto", textVersion: "2026-11", state: "granted" }] as const;
  const trips = await roundTrips(() => phone.get("consent.decide", { episodeId, decisions: [...decisions] }));
  expect(trips).toBe(1 + 4); // start, insert, update, commit
});

test("what writes several documents reads at most three times before its transaction", async () => {
  const inside = 5; // start, read and write two documents by id, commit
  const introduced = await roundTrips(() => phone.get("family.introduce", { name: "王念禾" }));
  expect(introduced).toBeLessThanOrEqual(3 + inside);
  const results = [{ templateId: "heyu-follow-up-reminder", answer: "accept" as const }];
  const reported = await roundTrips(() => phone.get("subscription.report", { nonce: "nonce-000001", results }));
  expect(reported).toBeLessThanOrEqual(3 + inside + 1);
  const confirming = 5; // start, the appointment read and written, a call looked for, commit
  const confirmed = await roundTrips(() => phone.get("appointment.confirm", { appointmentId: ahead }));
  expect(confirmed).toBeLessThanOrEqual(3 + confirming);
  const wish = {
    requestId: "w1",
    serviceId: "review",
    from: "2026-11-23",
    to: "2026-11-30",
    partOfDay: "any",
  } as const;
  expect(await roundTrips(() => phone.get("waitlist.join", wish))).toBeLessThanOrEqual(3 + inside);
});
