import { openClinic, type TestClinic } from "./support/open-clinic";
import { day, hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, balance, booked, clockTo } = reminding(() => clinic);

describe("one tap", () => {
  test("asks for the whole cadence of a visit, and for nothing once it is there", async () => {
    const phone = clinic.phone("wx-tap");
    const before = await phone.get("reminder.mine", {});
    expect(before.askAtBooking.map(({ title }) => title)).toEqual(["到诊提醒", "就诊提醒", "预约提醒"]);
    expect(before).toMatchObject({ left: 0, mayOffer: true, unread: 0, planned: [] });
    await booked("wx-tap");
    const open = await phone.get("reminder.mine", {});
    expect(open.ask.map(({ title }) => title)).toEqual(["到诊提醒", "就诊提醒", "预约提醒"]);
    expect(open.dryAt).toBe(Date.parse("2026-11-24T10:00:00+08:00"));
    await agree("wx-tap", "visitAhead", "visitTomorrow", "visitToday");
    const done = await phone.get("reminder.mine", {});
    expect(done).toMatchObject({ left: 3, ask: [] });
    expect(done.planned.map(({ covered }) => covered)).toEqual([true, true, true]);
    expect(done).not.toHaveProperty("dryAt");
  });

  test("with two refusals ends the asking for a week", async () => {
    const phone = clinic.phone("wx-no");
    const results = [{ templateId: "heyu-visit-ahead", answer: "reject" as const }];
    await phone.get("subscription.report", { nonce: "refused-1", results });
    expect((await phone.get("reminder.mine", {})).mayOffer).toBe(true);
    await phone.get("subscription.report", { nonce: "refused-2", results });
    expect((await phone.get("reminder.mine", {})).mayOffer).toBe(false);
    await clinic.cloud.clock.advance(7 * day + hour);
    expect((await phone.get("reminder.mine", {})).mayOffer).toBe(true);
  });

  test("counts once however often it is reported, and never more than it can be", async () => {
    const phone = clinic.phone("wx-replay");
    const results = [{ templateId: "heyu-visit-ahead", answer: "accept" as const }];
    for (let n = 0; n < 3; n++) {
      expect(await phone.get("subscription.report", { nonce: "the-same-nonce", results })).toEqual({ left: 1 });
    }
    for (let n = 0; n < 30; n++) await phone.get("subscription.report", { nonce: `forged-${n}-xx`, results });
    expect(await phone.get("subscription.report", { nonce: "forged-last", results })).toEqual({ left: 20 });
    for (let n = 0; n < 8; n++) await phone.get("subscription.report", { nonce: `more-${n}-xxx`, results });
    expect(await phone.refused("subscription.report", { nonce: "too-many-1", results })).toMatchObject({
      code: "tooMany",
      reason: "tooManyTaps",
    });
  });

  test("names only templates of the clinic, each once", async () => {
    const phone = clinic.phone("wx-forged");
    const unknown = [{ templateId: "somebody-elses", answer: "accept" as const }];
    expect(await phone.refused("subscription.report", { nonce: "unknown-1", results: unknown })).toEqual({
      code: "invalidInput",
      field: "results.0.templateId",
      reason: "unknownTemplate",
    });
    const twice = [1, 2].map(() => ({ templateId: "heyu-visit-ahead", answer: "accept" as const }));
    expect(await phone.refused("subscription.report", { nonce: "twice-123", results: twice })).toMatchObject({
      field: "results.1.templateId",
      reason: "repeated",
    });
    expect(balance("wx-forged", "visitAhead")).toBeUndefined();
  });
});

describe("the list inside the program", () => {
  test("shows what was told until it is looked at, and to nobody else", async () => {
    const { phone } = await booked("wx-list");
    await clockTo("2026-11-24", "10:30");
    expect((await phone.get("reminder.mine", {})).unread).toBe(1);
    await phone.get("message.seen", {});
    expect((await phone.get("reminder.mine", {})).unread).toBe(0);
    expect((await phone.get("message.mine", {})).messages).toMatchObject([{ step: "d3", unread: false }]);
    expect((await clinic.phone("wx-other").get("message.mine", {})).messages).toEqual([]);
  });
});
