import { openClinic, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);
const ask = (openid: string) => clinic.phone(openid).get("referral.ask", {});

/** A visit that is at the desk, with the one tap on how it felt. */
async function atCheckout(openid: string, time: string, feeling?: 1 | 2 | 3) {
  const { phone, appointmentId } = await r.booked(openid, time);
  for (const to of ["arrived", "inService", "checkout"] as const) await r.move(appointmentId, to);
  if (feeling !== undefined) await phone.get("visit.rate", { appointmentId, feeling });
  return { phone, appointmentId };
}

test("without a card in force nobody is asked", async () => {
  await atCheckout("wx-a0", "1100", 3);
  expect(await ask("wx-a0")).toEqual({});
  await r.cardInForce();
  await clinic.cloud.clock.advance(61_000); // an instance keeps the card for a minute
});

test("who was content is shown the card at the desk, and still when they look again", async () => {
  const { appointmentId } = await atCheckout("wx-a1", "1130", 3);
  expect(await ask("wx-a1")).toEqual({ appointmentId });
  expect(await ask("wx-a1")).toEqual({ appointmentId });
});

test.each([
  ["said nothing", "wx-b1", "1200", undefined],
  ["found it so-so", "wx-b2", "1230", 2],
  ["was not content", "wx-b3", "1300", 1],
] as const)("who %s is not", async (_, openid, time, feeling) => {
  await atCheckout(openid, time, feeling);
  expect(await ask(openid)).toEqual({});
});

test("who has complained is not, however well it went", async () => {
  const { phone } = await atCheckout("wx-c1", "1330", 3);
  await phone.get("complaint.file", { requestId: "complaint-1", text: "等得太久" });
  expect(await ask("wx-c1")).toEqual({});
});

test("a no is a no for the whole follow-up, another visit included", async () => {
  const { phone, episodeId } = await clinic.patient("wx-d1");
  const first = await atCheckout("wx-d1", "1400", 3);
  expect(await ask("wx-d1")).toEqual({ appointmentId: first.appointmentId });
  await phone.get("referral.askAnswer", { appointmentId: first.appointmentId, answer: "skipped" });
  expect(await ask("wx-d1")).toEqual({});
  await r.move(first.appointmentId, "done", { noNext: { reason: "notNeeded" } });
  const input = { requestId: "again-00001", serviceId: "review", slotId: "review@2026-11-22T1430@zhou" };
  const { appointmentId } = await phone.get("appointment.book", input);
  for (const to of ["arrived", "inService", "checkout"] as const) await r.move(appointmentId, to);
  await phone.get("visit.rate", { appointmentId, feeling: 3 });
  expect(await ask("wx-d1")).toEqual({});
  expect(clinic.cloud.database.inspect("shareAsks", { _id: episodeId }, 1)).toMatchObject([{ answer: "skipped" }]);
});

test("nobody answers for somebody else", async () => {
  const { appointmentId } = await atCheckout("wx-e1", "1500", 3);
  await ask("wx-e1");
  const input = { appointmentId, answer: "skipped" };
  expect(await clinic.phone("wx-thief").refused("referral.askAnswer", input)).toMatchObject({ code: "notFound" });
  expect(await ask("wx-e1")).toEqual({ appointmentId });
});
