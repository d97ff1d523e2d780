import { openClinic, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);

describe("from a card to the first visit", () => {
  test("the friend opens, books, agrees, comes; each step is seen by the team, a count alone by the sharer", async () => {
    const { token, phone } = await r.sharer("wx-a1");
    expect(await r.opens("wx-a2", token)).toEqual({ known: true, ask: true });
    const { appointmentId } = await r.booked("wx-a2", "1100");
    expect(r.stored().find((one) => one.token === token)).not.toHaveProperty("friend");
    await r.agree("wx-a2");
    expect(r.ofFriend("wx-a2")).toMatchObject({ state: "lead", token, appointmentId });
    expect(r.originOf("wx-a2")).toMatchObject({ kind: "friend", first: "online", stage: "booked" });
    await r.goes(appointmentId);
    expect(r.ofFriend("wx-a2")).toMatchObject({ state: "visit" });
    expect(r.originOf("wx-a2")).toMatchObject({ kind: "friend", stage: "visited", key: "2026-11:friend:visited" });
    const [row] = await r.rows("visit");
    expect(row).toMatchObject({ state: "visit", token, through: { kind: "person", name: "王女士" } });
    const mine = await phone.get("referral.mine", {});
    expect(mine).not.toHaveProperty("arrived");
    expect(JSON.stringify(mine)).not.toMatch(/wx-|a2|p[0-9a-f]{24}/);
  });

  test("without agreement nothing is known of a friend but that a card was opened", async () => {
    const { token } = await r.sharer("wx-b1");
    await r.opens("wx-b2", token);
    await r.comes("wx-b2", "1130");
    const own = r.stored().filter((one) => one.token === token);
    expect(own).toMatchObject([{ state: "opened" }]);
    expect(JSON.stringify(own)).not.toContain("wx-b2");
    expect(r.originOf("wx-b2")).toMatchObject({ kind: "online", stage: "visited" });
  });

  test("a no is a no: nothing is left, and it is not asked again", async () => {
    const { token } = await r.sharer("wx-c1");
    await r.opens("wx-c2", token);
    await r.refuse("wx-c2");
    expect(await r.opens("wx-c2", token)).toEqual({ known: true, ask: false });
    expect(r.stored().filter((one) => one.token === token)).toEqual([]);
  });

  test("who has said no before is not asked by any card, and nothing of it is kept", async () => {
    const { token } = await r.sharer("wx-n1");
    await r.refuse("wx-n2");
    expect(await r.opens("wx-n2", token)).toEqual({ known: true, ask: false });
    expect(r.stored().filter((one) => one.token === token)).toEqual([]);
  });

  test("who has said yes before is not asked again: the card counts at once", async () => {
    const { token } = await r.sharer("wx-o1");
    await r.agree("wx-o2");
    expect(await r.opens("wx-o2", token)).toEqual({ known: true, ask: false });
    expect(r.ofFriend("wx-o2")).toMatchObject({ state: "agreed", token });
  });

  test("who agreed before being a patient has a code of their own once they were seen", async () => {
    const { token } = await r.sharer("wx-q1");
    await r.opens("wx-q2", token);
    await r.agree("wx-q2");
    expect(await clinic.phone("wx-q2").get("referral.mine", {})).toMatchObject({ whyNot: "notAPatient" });
    await r.comes("wx-q2", "1330");
    expect((await clinic.phone("wx-q2").get("referral.mine", {})).token).toMatch(/^[0-9a-z]{12}$/);
    expect(clinic.cloud.database.inspect("consents", { openid: "wx-q2" }, 9)).toHaveLength(1);
  });

  test("whoever only told a name gets no code to pass on", async () => {
    await clinic.phone("wx-agent").get("family.introduce", { name: "某先生" });
    expect(await r.agree("wx-agent")).toMatchObject({ whyNot: "notAPatient" });
    expect(clinic.cloud.database.inspect("referralCodes", { openid: "wx-agent" }, 9)).toEqual([]);
  });

  test("a step told again after an instance died writes what was still missing", async () => {
    const { token } = await r.sharer("wx-k1");
    await r.opens("wx-k2", token);
    const { appointmentId } = await r.booked("wx-k2", "1400");
    await r.agree("wx-k2");
    for (const to of ["arrived", "inService", "checkout"] as const) await r.move(appointmentId, to);
    for (let writes = 1; writes <= 4; writes++) {
      clinic.cloud.faults.add({ kill: [{ function: "api", afterWrites: writes }] });
      await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } }).catch(() => undefined);
      clinic.cloud.faults.clear();
    }
    const { state } = await r.seen(appointmentId);
    if (state !== "done") await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
    expect(r.ofFriend("wx-k2")).toMatchObject({ state: "visit" });
    expect(r.originOf("wx-k2")).toMatchObject({ kind: "friend", stage: "visited", seen: [appointmentId] });
  });

  test("the first card counts, whatever is opened later", async () => {
    const first = await r.sharer("wx-d1");
    const second = await r.sharer("wx-d2");
    await r.opens("wx-d3", first.token);
    await r.opens("wx-d3", second.token);
    await r.booked("wx-d3", "1200");
    await r.agree("wx-d3");
    expect(r.ofFriend("wx-d3")).toMatchObject({ token: first.token });
  });

  test("who agreed before booking counts with the booking", async () => {
    const { token } = await r.sharer("wx-e1");
    await r.opens("wx-e2", token);
    expect(await r.agree("wx-e2")).toMatchObject({ own: "agreed", whyNot: "notAPatient" });
    const { appointmentId } = await r.booked("wx-e2", "1230");
    expect(r.ofFriend("wx-e2")).toMatchObject({ state: "lead", appointmentId });
  });

  test("a second visit changes nothing about the card", async () => {
    const before = r.ofFriend("wx-a2");
    const again = await clinic.phone("wx-a2").get("appointment.book", {
      requestId: "again-00001",
      serviceId: "review",
      slotId: "review@2026-11-22T1500@zhou",
    });
    await r.goes(again.appointmentId);
    expect(r.ofFriend("wx-a2")).toEqual(before);
    expect(r.originOf("wx-a2")).toMatchObject({ stage: "returned" });
  });
});

describe("what the sharer sees", () => {
  test("a count from the third friend on, a week after the third came, and nothing in between", async () => {
    const { token, phone } = await r.sharer("wx-f0");
    for (const [n, time] of ["0930", "1000", "1030"].entries()) {
      const friend = `wx-f${n + 1}`;
      await r.opens(friend, token);
      const input = { requestId: `f-${n}-00000`, serviceId: "review", slotId: `review@2026-11-22T${time}@shen` };
      // times before the clock's are gone: the afternoon will do
      const slotId = input.slotId.replace("T09", "T14").replace("T10", "T16");
      const { appointmentId } = await clinic.phone(friend).get("appointment.book", { ...input, slotId });
      await r.agree(friend);
      await r.goes(appointmentId);
    }
    expect(await phone.get("referral.mine", {})).not.toHaveProperty("arrived");
    await clinic.cloud.clock.advanceTo(Date.parse("2026-11-22T18:30:00+08:00") + 7 * 86_400_000);
    expect(await phone.get("referral.mine", {})).toMatchObject({ arrived: 3 });
    await r.refuse("wx-f2");
    expect(await phone.get("referral.mine", {})).not.toHaveProperty("arrived");
  });

  test("taking the agreement back ends the code; a new yes gives a new one", async () => {
    const { token, phone } = await r.sharer("wx-g1");
    expect(await r.refuse("wx-g1")).not.toHaveProperty("token");
    expect(await r.opens("wx-g2", token)).toEqual({ known: false, ask: false });
    const { token: fresh } = await r.agree("wx-g1");
    expect(fresh).toMatch(/^[0-9a-z]{12}$/);
    expect(fresh).not.toBe(token);
    const history = clinic.cloud.database.inspect("consents", { openid: "wx-g1", purpose: "referralAttribution" }, 10);
    expect(history.map((one) => one["state"])).toEqual(["granted", "withdrawn", "granted"]);
    expect((await phone.get("referral.mine", {})).consent).toMatchObject({ state: "granted" });
  });

  test("a text that has changed meanwhile is asked for again", async () => {
    const input = { state: "granted", textVersion: "2025-01" };
    expect(await clinic.phone("wx-a1").refused("referral.decide", input)).toEqual({
      code: "conflict",
      field: "textVersion",
      reason: "textChanged",
    });
  });

  test("saying yes twice at once gives one code", async () => {
    await clinic.patient("wx-h1");
    const answers = await Promise.all([1, 2, 3, 4].map(() => r.agree("wx-h1")));
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1);
    expect(clinic.cloud.database.inspect("referralCodes", { openid: "wx-h1" }, 10)).toHaveLength(1);
  });
});

describe("what is kept for how long", () => {
  test("a card that was merely opened is forgotten after a month, everything after a year, at the end of the day", async () => {
    const day = 86_400_000;
    const now = clinic.cloud.clock.now();
    const old = (id: string, state: string, days: number) => ({
      _id: id,
      state,
      via: "link",
      token: "000000000000",
      friend: { openid: `wx-${id}` },
      openedAt: now - days * day,
      forgetAt: now + ((state === "opened" ? 30 : 365) - days) * day,
      order: `${state}:${id}`,
      revision: 1,
    });
    clinic.cloud.database.insertMany("referrals", [
      old("o31", "opened", 31),
      old("o20", "opened", 20),
      old("v366", "visit", 366),
      old("v300", "visit", 300),
    ]);
    await clinic.cloud.clock.advanceTo(Date.parse("2026-11-29T20:56:00+08:00"));
    const left = (id: string) => clinic.cloud.database.inspect("referrals", { _id: id }, 1)[0];
    for (const id of ["o31", "v366"]) {
      expect(left(id)).toMatchObject({ state: "withdrawn" });
      expect(Object.keys(left(id) ?? {}).sort()).toEqual(["_id", "openedAt", "revision", "state", "via", "voidReason"]);
    }
    expect(left("o20")).toMatchObject({ state: "opened", token: "000000000000" });
    expect(left("v300")).toMatchObject({ state: "visit", friend: { openid: "wx-v300" } });
  });
});
