import { desk, doctor, openClinic, type TestClinic } from "./support/open-clinic";
import { hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, balance, booked, calls, clockTo, reminder, sent, titles } = reminding(() => clinic);

describe("a sweep that comes late", () => {
  test("skips a reminder whose day is over, and says so, instead of sending it late", async () => {
    const { appointmentId } = await booked("wx-late");
    await agree("wx-late", "visitAhead", "visitTomorrow", "visitToday");
    clinic.cloud.faults.add({ openapi: [{ api: "subscribeMessage.send", errcode: -1, times: 3 }] });
    await clockTo("2026-11-24", "12:00");
    expect(reminder(appointmentId, "d3")).toMatchObject({ state: "failed", reason: "wechat-1" });
    expect(sent("wx-late")).toEqual([]);
    expect(balance("wx-late", "visitAhead")).toMatchObject({ granted: 1, reserved: 0, spent: 0 });
  });
});

describe("a place kept on the waiting list", () => {
  test("is told by a message to who agreed to one; then nobody has to call", async () => {
    const { phone: holder, appointmentId } = await booked("wx-holder", "25", "1000");
    const waiting = clinic.phone("wx-waiting");
    await waiting.get("waitlist.join", {
      requestId: "joining-1",
      serviceId: "review",
      from: "2026-11-25",
      to: "2026-11-25",
      partOfDay: "morning",
    });
    await agree("wx-waiting", "offer");
    await holder.get("appointment.cancel", { appointmentId, reason: "有事" });
    await clinic.cloud.clock.advance(0.5 * hour);
    expect(titles("wx-waiting")).toEqual(["候补通知"]);
    expect(await calls()).toEqual([]);
    expect((await waiting.get("message.mine", {})).messages).toMatchObject([
      { kind: "offer", entryId: expect.any(String) },
    ]);
  });
});

test("nobody but the timer starts a sweep, not even for a part of the outbox", async () => {
  const refused = { result: { refused: "timerOnly" } };
  for (const openid of [desk, doctor]) {
    expect(await clinic.cloud.call("sweep", { shards: [0, 1], until: Date.now() + 60_000 }, { openid })).toEqual(
      refused,
    );
  }
  expect(await clinic.cloud.call("sweep", { shards: [0] })).toEqual(refused);
});
