import { nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, booked, calls, clockTo, reminder, row, sent, titles } = reminding(() => clinic);

/** Books one at a quarter past eight, for which the clinic opens earlier on Fridays. */
async function early(openid: string) {
  const manager = clinic.phone(owner);
  const { resources, revision } = await manager.get("timetable.show", {});
  const zhou = resources.find(({ id }) => id === "zhou");
  if (!zhou) throw new Error("the clinic has no zhou");
  const resource = { ...zhou, hours: { ...zhou.hours, 5: [[495, 1080]] as const } };
  await manager.get("timetable.saveResource", { resource, revision });
  const after = await manager.get("timetable.show", {});
  const review = after.services.find(({ id }) => id === "review");
  if (!review) throw new Error("the clinic has no review");
  await manager.get("timetable.saveService", { service: { ...review, step: 15 }, revision: after.revision });
  return booked(openid, "27", "0815");
}

describe("an appointment", () => {
  test("is reminded of three days, one day and on the day before, once each and no more", async () => {
    const { phone, appointmentId } = await booked("wx-a1");
    await agree("wx-a1", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-24", "10:30");
    expect(titles("wx-a1")).toEqual(["预约提醒"]);
    await clockTo("2026-11-26", "10:30");
    expect(titles("wx-a1")).toEqual(["预约提醒", "就诊提醒"]);
    await clockTo("2026-11-27", "15:30");
    expect(titles("wx-a1")).toEqual(["预约提醒", "就诊提醒", "到诊提醒"]);
    expect(JSON.stringify(sent("wx-a1"))).not.toMatch(/眼|牙|手术|复诊/);
    expect(sent("wx-a1")[0]?.page).toContain(appointmentId);
    expect(await calls()).toEqual([]);
    const { messages } = await phone.get("message.mine", {});
    expect(messages.map(({ step, unread }) => [step, unread])).toEqual([
      ["d0", true],
      ["d1", true],
      ["d3", true],
    ]);
    expect(messages[0]?.appointment).toMatchObject({ appointmentId });
  });

  test("booked the day before has only the reminder of the day; the others are put down as skipped", async () => {
    const { appointmentId } = await booked("wx-a2", "23", "1500");
    expect(reminder(appointmentId, "d3")).toMatchObject({ state: "skippedLate", reason: "past" });
    expect(reminder(appointmentId, "d1")).toMatchObject({ state: "skippedLate", reason: "justBooked" });
    expect(reminder(appointmentId, "d0")).toMatchObject({ state: "planned" });
    await agree("wx-a2", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-23", "12:00");
    expect(titles("wx-a2")).toEqual(["到诊提醒"]);
  });

  test("without a yes leads to one call, the day before, and the list inside the program has it all", async () => {
    const { phone, appointmentId } = await booked("wx-a3");
    await clockTo("2026-11-27", "12:00");
    expect(sent("wx-a3")).toEqual([]);
    expect(await calls()).toMatchObject([
      { callId: `${appointmentId}:notReminded`, reason: "notReminded", appointment: { id: appointmentId } },
    ]);
    expect(reminder(appointmentId, "d1")).toMatchObject({ state: "noGrant", reason: "noGrant", fellTo: "call" });
    expect(reminder(appointmentId, "d0")).toMatchObject({ state: "noGrant", fellTo: "inbox" });
    expect((await phone.get("message.mine", {})).messages).toHaveLength(3);
  });

  test("with one yes spends it on the day of the visit, not three days before", async () => {
    const { appointmentId } = await booked("wx-a4");
    await agree("wx-a4", "visitAhead");
    await clockTo("2026-11-27", "12:00");
    expect(titles("wx-a4")).toEqual(["预约提醒"]);
    expect(reminder(appointmentId, "d3")).toMatchObject({ state: "noGrant", reason: "kept" });
    expect(reminder(appointmentId, "d0")).toMatchObject({ state: "sent" });
  });

  test("at a quarter past eight spends the one yes the day before: no reminder of the day is coming", async () => {
    const { appointmentId } = await early("wx-early");
    await agree("wx-early", "visitTomorrow");
    expect(reminder(appointmentId, "d0")).toMatchObject({ state: "skippedLate", reason: "tooClose" });
    await clockTo("2026-11-26", "10:10");
    expect(reminder(appointmentId, "d1")).toMatchObject({ state: "sent" });
    expect(await calls()).toEqual([]);
  });

  test("with one yes spends it the day before when the team took back the reminder of the day", async () => {
    const { appointmentId } = await booked("wx-taken");
    await agree("wx-taken", "visitToday");
    const messageId = `${appointmentId}:visit:d0`;
    await clinic.phone(nurse).get("outbox.clear", { messageId, reason: "患者要求" });
    await clockTo("2026-11-26", "10:10");
    expect(reminder(appointmentId, "d1")).toMatchObject({ state: "sent" });
  });

  test("of which a first call was made is called about once more when the next reminder finds nobody", async () => {
    const { appointmentId } = await booked("wx-twice");
    await agree("wx-twice", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-24", "09:57");
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterSends: 1 }] });
    await clockTo("2026-11-24", "10:01");
    clinic.cloud.faults.clear();
    await clockTo("2026-11-24", "11:00");
    const [first] = await calls();
    await clinic.phone(nurse).get("call.record", { callId: first?.callId ?? "", outcome: "reachedFine" });
    clinic.cloud.faults.add({ openapi: [{ api: "subscribeMessage.send", errcode: 40003, times: 1 }] });
    await clockTo("2026-11-26", "10:10");
    expect((await calls()).map(({ callId }) => callId)).toEqual([`${appointmentId}:notReminded:d1`]);
    await clinic.phone("wx-twice").get("appointment.confirm", { appointmentId });
    expect(await calls()).toEqual([]);
  });

  test("that is cancelled is not reminded of: its rows end in the same moment, and so does a call", async () => {
    const { phone, appointmentId } = await booked("wx-a5");
    await agree("wx-a5", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-24", "10:30");
    await phone.get("appointment.cancel", { appointmentId, reason: "临时有事" });
    expect(reminder(appointmentId, "d3")).toMatchObject({ state: "sent" });
    expect(reminder(appointmentId, "d1")).toMatchObject({ state: "cleared", reason: "cancelled" });
    expect(reminder(appointmentId, "d0")).not.toHaveProperty("lookAt");
    await clockTo("2026-11-27", "12:00");
    expect(titles("wx-a5")).toEqual(["预约提醒"]);
  });

  test("that is moved gets new reminders for the new time; the old ones are superseded at once", async () => {
    const { phone, appointmentId } = await booked("wx-a6");
    const slotId = "review@2026-11-30T0900@zhou";
    const moved = await phone.get("appointment.reschedule", { requestId: "moving-it-1", appointmentId, slotId });
    for (const step of ["d3", "d1", "d0"] as const) {
      expect(reminder(appointmentId, step)).toMatchObject({ state: "superseded", reason: "rescheduled" });
      expect(reminder(moved.appointmentId, step)).toMatchObject({ state: "planned" });
    }
    await agree("wx-a6", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-27", "11:00");
    expect(titles("wx-a6")).toEqual(["预约提醒"]);
  });

  test("that the patient confirms is not called about", async () => {
    const { phone, appointmentId } = await booked("wx-a7");
    expect(await phone.get("appointment.confirm", { appointmentId })).toEqual({ appointmentId, willCome: true });
    expect(await phone.get("appointment.confirm", { appointmentId })).toEqual({ appointmentId, willCome: true });
    await clockTo("2026-11-26", "11:00");
    expect(await calls()).toEqual([]);
    expect((await phone.get("appointment.mine", {})).appointments[0]).toMatchObject({ willCome: true });
  });

  test("confirmed after the call was opened takes the call off the list", async () => {
    const { phone, appointmentId } = await booked("wx-a8");
    await clockTo("2026-11-26", "11:00");
    expect(await calls()).toHaveLength(1);
    await phone.get("appointment.confirm", { appointmentId });
    expect(await calls()).toEqual([]);
  });

  test("of somebody else cannot be confirmed, nor one that is over", async () => {
    const { phone, appointmentId } = await booked("wx-a9", "22", "1100");
    expect(await clinic.phone("wx-other").refused("appointment.confirm", { appointmentId })).toMatchObject({
      code: "notFound",
    });
    await clockTo("2026-11-22", "11:30");
    expect(await phone.refused("appointment.confirm", { appointmentId })).toMatchObject({ reason: "notAhead" });
  });
});

describe("a visit of the plan", () => {
  const row7 = (episodeId: string) => row(`${episodeId}:visit.stitches:planVisit:book`);

  test("that nobody has booked is told three days before it, inside the program or by WeChat", async () => {
    const { phone, episodeId } = await clinic.patient("wx-plan");
    await clockTo("2026-11-25", "12:00");
    expect(row7(episodeId)).toMatchObject({ state: "noGrant" });
    expect((await phone.get("message.mine", {})).messages.map(({ kind }) => kind)).toContain("planVisit");
  });

  test("that was booked before the follow-up began is not asked for", async () => {
    await booked("wx-before", "28", "1000");
    const { episodeId } = await clinic.patient("wx-before");
    await clockTo("2026-11-25", "12:00");
    expect(row7(episodeId)).toMatchObject({ state: "cleared", reason: "booked" });
  });
});
