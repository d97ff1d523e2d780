import type { VisitState } from "@shared/visit/visit-state";
import { atOnce } from "./support/at-once";
import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";
import { thanking } from "./support/thanking";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
const r = referring(() => clinic);
const thanks = thanking(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
  r.hireMemberManager();
  await r.cardInForce();
  await thanks.setUp();
});
afterEach(() => clinic.close());

const ledger = async (state: "proposed" | "decided" = "proposed") =>
  (await clinic.phone(owner).get("appreciation.show", { state })).rows;

/** A friend comes through somebody's card, is seen and goes. */
async function visited(sharer: string, friend: string, time = "1100") {
  const { token } = await r.sharer(sharer);
  await r.opens(friend, token);
  await r.agree(friend);
  return r.comes(friend, time);
}

async function correct(appointmentId: string, to: Exclude<VisitState, "cancelled">) {
  const { revision } = await r.seen(appointmentId);
  return r.front().call("visit.correct", { appointmentId, to, revision, reason: "点错了人" });
}

async function give(revision = 1) {
  const [row] = await ledger();
  const input = { appreciationId: row?.appreciationId ?? "", revision, give: true };
  return clinic.phone(owner).get("appreciation.decide", input);
}

test("a visit that was none counts no more, and nobody is thanked for it", async () => {
  const appointmentId = await visited("wx-a1", "wx-a2");
  expect(await ledger()).toHaveLength(1);
  expect(await correct(appointmentId, "noShow")).toMatchObject({ ok: true });
  expect(r.ofFriend("wx-a2")).toMatchObject({ state: "lead", appointmentId });
  expect(r.ofFriend("wx-a2")).not.toHaveProperty("visitAt");
  expect(r.originOf("wx-a2")).toMatchObject({ stage: "booked", seen: [], key: "2026-11:friend:booked" });
  expect(await ledger()).toEqual([]);
  expect(JSON.stringify(clinic.cloud.database.inspect("appreciations", {}, 9))).not.toMatch(/王女士|sharerId/);
});

test("who was seen after all counts again, and is proposed again, once", async () => {
  const appointmentId = await visited("wx-b1", "wx-b2");
  await correct(appointmentId, "noShow");
  await correct(appointmentId, "done");
  expect(r.ofFriend("wx-b2")).toMatchObject({ state: "visit" });
  expect(r.originOf("wx-b2")).toMatchObject({ stage: "visited", seen: [appointmentId] });
  expect(await ledger()).toMatchObject([{ referrerName: "王女士", state: "proposed" }]);
  const given = await give((await ledger())[0]?.revision);
  expect(given).toMatchObject({ state: "given" });
  expect(given).not.toHaveProperty("visitCorrected");
});

test("what was given stays in the books, which say that the visit was corrected; it is not given twice", async () => {
  const appointmentId = await visited("wx-c1", "wx-c2");
  await give();
  await correct(appointmentId, "noShow");
  expect(await ledger("decided")).toMatchObject([{ state: "given", visitCorrected: true }]);
  await correct(appointmentId, "done");
  expect(r.ofFriend("wx-c2")).toMatchObject({ state: "visit" });
  expect(await ledger()).toEqual([]);
});

test("a visit that is left over counts as the first", async () => {
  const first = await visited("wx-d1", "wx-d2");
  const again = { requestId: "d2-again", serviceId: "review", slotId: "review@2026-11-22T1500@zhou" };
  const { appointmentId } = await clinic.phone("wx-d2").get("appointment.book", again);
  await r.goes(appointmentId);
  expect(r.originOf("wx-d2")).toMatchObject({ stage: "returned" });
  await correct(first, "noShow");
  expect(r.ofFriend("wx-d2")).toMatchObject({ state: "visit" });
  expect(r.originOf("wx-d2")).toMatchObject({ stage: "visited", seen: [appointmentId] });
  expect(await give()).toMatchObject({ state: "given" });
});

test("a visit that was moved before it took place is found as well", async () => {
  const { token } = await r.sharer("wx-e1");
  await r.opens("wx-e2", token);
  await r.agree("wx-e2");
  const { appointmentId: booked } = await r.booked("wx-e2", "1600");
  const move = { appointmentId: booked, requestId: "e2-moves", slotId: "review@2026-11-22T1700@zhou" };
  const { appointmentId } = await r.front().get("desk.reschedule", move);
  await r.goes(appointmentId);
  await correct(appointmentId, "noShow");
  expect(r.ofFriend("wx-e2")).toMatchObject({ state: "lead" });
  await correct(appointmentId, "done");
  expect(await give((await ledger())[0]?.revision)).toMatchObject({ state: "given" });
});

test.each([1, 2, 3, 4])("a correction that ends after write %d is told again and complete", async (afterWrites) => {
  const appointmentId = await visited("wx-f1", "wx-f2");
  const { revision } = await r.seen(appointmentId);
  const input = { appointmentId, to: "noShow", revision, reason: "点错了人" } as const;
  await whenKilled(clinic.cloud, afterWrites, () => r.front().call("visit.correct", input));
  if ((await r.seen(appointmentId)).state === "done") await correct(appointmentId, "noShow");
  expect(r.ofFriend("wx-f2")).toMatchObject({ state: "lead" });
  expect(r.originOf("wx-f2")).toMatchObject({ stage: "booked", seen: [] });
  expect(await ledger()).toEqual([]);
});

test.each(["0", "1", "2"])("of a step and a correction at once the one that is written counts (%s)", async (n) => {
  const { token } = await r.sharer("wx-g1");
  await r.opens("wx-g2", token);
  await r.agree("wx-g2");
  const { appointmentId } = await r.booked("wx-g2", "1100");
  for (const to of ["arrived", "inService", "checkout"] as const) await r.move(appointmentId, to);
  const { revision } = await r.seen(appointmentId);
  const done = { appointmentId, to: "done", revision, noNext: { reason: "notNeeded" } } as const;
  const none = { appointmentId, to: "noShow", revision, reason: "点错了人" } as const;
  const calls = [() => r.front().call("visit.move", done), () => r.front().call("visit.correct", none)];
  const answers = await atOnce<{ readonly ok: boolean }>(clinic, n === "1" ? calls.reverse() : calls);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const isDone = (await r.seen(appointmentId)).state === "done";
  expect(r.ofFriend("wx-g2")).toMatchObject({ state: isDone ? "visit" : "lead" });
  expect(r.originOf("wx-g2")).toMatchObject({ seen: isDone ? [appointmentId] : [] });
  expect(await ledger()).toHaveLength(isDone ? 1 : 0);
});

describe("a booking that is cancelled", () => {
  async function leads(friend: string) {
    const { token } = await r.sharer(`${friend}-of`);
    await r.opens(friend, token);
    await r.agree(friend);
    const { appointmentId } = await book(friend, `r-${friend}`, "review@2026-11-27T1500@zhou");
    expect(r.ofFriend(friend)).toMatchObject({ state: "lead", appointmentId });
    return appointmentId;
  }
  const cancel = (friend: string, appointmentId: string) =>
    clinic.phone(friend).get("appointment.cancel", { appointmentId, reason: "改天" });
  const book = (friend: string, requestId: string, slotId: string) =>
    clinic.phone(friend).get("appointment.book", { requestId, serviceId: "review", slotId });

  test("is no booking any more; the next one counts as the first did", async () => {
    const appointmentId = await leads("wx-h2");
    expect(r.originOf("wx-h2")).toMatchObject({ kind: "friend" });
    await cancel("wx-h2", appointmentId);
    expect(r.ofFriend("wx-h2")).toMatchObject({ state: "agreed" });
    expect(r.ofFriend("wx-h2")).not.toHaveProperty("leadAt");
    expect(r.originOf("wx-h2")).toMatchObject({ kind: "online", key: "2026-11:online:booked" });
    expect(await clinic.phone("wx-h2").get("referral.mine", {})).toMatchObject({ own: "agreed" });
    const again = await book("wx-h2", "h2-again", "review@2026-11-22T1700@zhou");
    expect(r.ofFriend("wx-h2")).toMatchObject({ state: "lead", appointmentId: again.appointmentId });
    await r.goes(again.appointmentId);
    expect(r.ofFriend("wx-h2")).toMatchObject({ state: "visit" });
    expect(r.originOf("wx-h2")).toMatchObject({ kind: "friend", stage: "visited" });
  });

  test("leaves what it was while another one is booked", async () => {
    const appointmentId = await leads("wx-i2");
    const other = await book("wx-i2", "i2-again", "review@2026-11-27T1600@zhou");
    await cancel("wx-i2", appointmentId);
    expect(r.ofFriend("wx-i2")).toMatchObject({ state: "lead" });
    await cancel("wx-i2", other.appointmentId);
    expect(r.ofFriend("wx-i2")).toMatchObject({ state: "agreed" });
  });
});
