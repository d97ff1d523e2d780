import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { consultant, desk, doctor, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, balance, clockTo, row, sent } = reminding(() => clinic);
const front = () => clinic.phone(desk);
let requests = 0;
const requestId = () => `request-${String(++requests).padStart(4, "0")}`;

async function booked(openid: string, date = "26", time = "1500") {
  const phone = clinic.phone(openid);
  const slotId = `review@2026-11-${date}T${time}@zhou`;
  const input = { requestId: requestId(), serviceId: "review", slotId };
  const { appointmentId } = await phone.get("appointment.book", input);
  return { phone, appointmentId, first: `${appointmentId}:visit:d3` };
}

const list = async (name: "ahead" | "sent" | "unsent" | "dropped", more = {}) =>
  front().get("outbox.list", { list: name, ...more });

describe("the outbox", () => {
  test("shows what is ahead by its time, page by page, and what ended the newest first", async () => {
    const { appointmentId, phone } = await booked("wx-l1", "27");
    const other = await booked("wx-l2", "26");
    const all = (await list("ahead")).rows;
    expect(all.map(({ at }) => at)).toEqual([...all.map(({ at }) => at)].sort((one, another) => one - another));
    expect(all).toHaveLength(6);
    const first = await list("ahead", { limit: 4 });
    const second = await list("ahead", { limit: 4, cursor: first.cursor });
    expect([...first.rows, ...second.rows]).toEqual(all);
    expect(second).not.toHaveProperty("cursor");
    await phone.get("appointment.cancel", { appointmentId, reason: "有事" });
    await agree("wx-l2", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-23", "10:05");
    const gone = await list("sent");
    expect(gone.rows).toMatchObject([
      {
        messageId: other.first,
        kind: "visit",
        step: "d3",
        state: "sent",
        purpose: "care",
        sender: { kind: "policy" },
        tries: [{ channel: "wechat", outcome: "sent" }],
        seen: false,
        appointmentId: other.appointmentId,
      },
    ]);
    expect((await list("dropped")).rows.map(({ state, reason }) => [state, reason])).toEqual([
      ["cleared", "cancelled"],
      ["cleared", "cancelled"],
      ["cleared", "cancelled"],
    ]);
    await other.phone.get("message.seen", {});
    expect((await list("sent")).rows).toMatchObject([{ seen: true }]);
  });

  test("shows who could not be told, and what was done instead", async () => {
    const { first } = await booked("wx-l3");
    await clockTo("2026-11-23", "10:05");
    expect((await list("unsent")).rows).toMatchObject([
      { messageId: first, state: "noGrant", reason: "noGrant", fallback: "inbox" },
    ]);
  });

  test.each([
    ["outbox.list", { list: "ahead" }],
    ["outbox.clear", { messageId: "m1", reason: "?" }],
    ["outbox.remind", { requestId: "request-0000", appointmentId: "a1" }],
    ["digest.show", {}],
    ["forecast.list", { days: 7 }],
  ])("%s is not for a consultant", async (endpoint, input) => {
    expect(await clinic.phone(consultant).refused(endpoint, input)).toEqual({ code: "forbidden", reason: "role" });
  });

  test.each([
    ["outbox.list", { list: "everything" }, "list"],
    ["outbox.list", { list: "ahead", limit: 1000 }, "limit"],
    ["outbox.list", { list: "ahead", cursor: "$where" }, "cursor"],
    ["outbox.clear", { messageId: "m1", reason: "" }, "reason"],
    ["outbox.clear", { messageId: { $ne: "" }, reason: "?" }, "messageId"],
    ["outbox.clear", { messageId: "m1", reason: "长".repeat(101) }, "reason"],
    ["outbox.remind", { requestId: "1", appointmentId: "a1" }, "requestId"],
    ["forecast.list", { days: 400 }, "days"],
  ])("%s does not take %j", async (endpoint, input, field) => {
    expect(await front().refused(endpoint, input)).toMatchObject({ code: "invalidInput", field });
  });
});

describe("taking a message back", () => {
  test("ends it, with who did it and why, and it is not sent", async () => {
    const { first } = await booked("wx-c1");
    await agree("wx-c1", "visitAhead", "visitTomorrow", "visitToday");
    const input = { messageId: first, reason: "已电话确认" };
    const cleared = await front().get("outbox.clear", input);
    expect(cleared).toMatchObject({
      state: "cleared",
      reason: "byStaff",
      cleared: { by: { id: "desk-jiang", name: "江帆" }, note: "已电话确认" },
    });
    await clinic.cloud.clock.advance(60_000);
    expect(await front().get("outbox.clear", input)).toEqual(cleared);
    expect((await list("dropped")).rows).toEqual([cleared]);
    await clockTo("2026-11-23", "10:05");
    expect(sent("wx-c1")).toEqual([]);
    expect(balance("wx-c1", "visitAhead")).toMatchObject({ spent: 0, reserved: 0 });
  });

  test("is not possible once it was taken back, was sent, or is nobody's", async () => {
    const { first } = await booked("wx-c2");
    await front().get("outbox.clear", { messageId: first, reason: "已电话确认" });
    const again = { messageId: first, reason: "别的理由" };
    expect(await clinic.phone(nurse).refused("outbox.clear", again)).toEqual({
      code: "conflict",
      field: "messageId",
      reason: "cleared",
    });
    const other = await booked("wx-c3", "26", "1600");
    await agree("wx-c3", "visitAhead", "visitTomorrow", "visitToday");
    await clockTo("2026-11-23", "10:05");
    const late = { messageId: other.first, reason: "太晚了" };
    expect(await front().refused("outbox.clear", late)).toMatchObject({ code: "conflict", reason: "sent" });
    expect(await front().refused("outbox.clear", { ...late, messageId: "no-such-row" })).toMatchObject({
      code: "notFound",
    });
    expect(await clinic.phone(owner).refused("outbox.clear", late)).toEqual({ code: "forbidden", reason: "role" });
  });
});

describe("a reminder by hand", () => {
  const remind = (appointmentId: string, id = requestId()) =>
    front().get("outbox.remind", { requestId: id, appointmentId });
  const refused = (appointmentId: string) =>
    front().refused("outbox.remind", { requestId: requestId(), appointmentId });

  test("goes out with the next look at the outbox, once however often it is asked for", async () => {
    const { appointmentId } = await booked("wx-r1");
    await agree("wx-r1", "visitAhead", "visitTomorrow", "visitToday");
    await agree("wx-r1", "visitAhead");
    const id = requestId();
    const planned = await remind(appointmentId, id);
    expect(planned).toMatchObject({ kind: "visit", step: `hand-${id}`, state: "planned", sender: { name: "江帆" } });
    expect(await remind(appointmentId, id)).toEqual(planned);
    await clockTo("2026-11-22", "09:40");
    expect(sent("wx-r1").map(({ title }) => title)).toEqual(["预约提醒"]);
    expect(await remind(appointmentId, id)).toMatchObject({ messageId: planned.messageId, state: "sent" });
  });

  test("counts like every other: three about one appointment, whoever sends them", async () => {
    const { appointmentId } = await booked("wx-r2", "24");
    for (let count = 0; count < 5; count++) await agree("wx-r2", "visitAhead");
    await remind(appointmentId);
    await clockTo("2026-11-22", "09:40");
    await remind(appointmentId);
    await clockTo("2026-11-23", "10:05");
    expect(sent("wx-r2")).toHaveLength(3);
    expect(await refused(appointmentId)).toEqual({ code: "conflict", field: "appointmentId", reason: "capSubject" });
    await clockTo("2026-11-24", "08:10");
    expect(sent("wx-r2")).toHaveLength(3);
    expect(row(`${appointmentId}:visit:d0`)).toMatchObject({ state: "cleared", reason: "capSubject" });
  });

  test("waits for the morning at night", async () => {
    const { appointmentId } = await booked("wx-r3");
    await clockTo("2026-11-22", "21:30");
    const { at } = await remind(appointmentId);
    expect(at).toBe(Date.parse("2026-11-23T08:00:00+08:00"));
  });

  test("is refused when it would come too late, when the visit is not ahead, or there is no such visit", async () => {
    const soon = await booked("wx-r4", "22", "1100");
    await clockTo("2026-11-22", "10:45");
    expect(await refused(soon.appointmentId)).toMatchObject({ reason: "tooLate" });
    await clockTo("2026-11-22", "11:05");
    expect(await refused(soon.appointmentId)).toMatchObject({ code: "conflict", reason: "notAhead" });
    const other = await booked("wx-r5");
    await other.phone.get("appointment.cancel", { appointmentId: other.appointmentId, reason: "有事" });
    expect(await refused(other.appointmentId)).toMatchObject({ code: "conflict", reason: "notAhead" });
    expect(await refused("a-nobody")).toMatchObject({ code: "notFound", field: "appointmentId" });
  });

  test("is refused for somebody who is not in WeChat", async () => {
    const { appointmentId } = await front().get("desk.book", {
      requestId: requestId(),
      patientName: "周老先生",
      serviceId: "review",
      slotId: "review@2026-11-27T1000@zhou",
    });
    expect(await refused(appointmentId)).toEqual({ code: "conflict", field: "appointmentId", reason: "noRecipient" });
  });

  test("ends with its appointment", async () => {
    const { phone, appointmentId } = await booked("wx-r6");
    await agree("wx-r6", "visitAhead");
    const { messageId } = await remind(appointmentId);
    await phone.get("appointment.cancel", { appointmentId, reason: "有事" });
    await clockTo("2026-11-22", "09:40");
    expect(row(messageId)).toMatchObject({ state: "cleared", reason: "cancelled" });
    expect(sent("wx-r6")).toEqual([]);
  });
});

test("the digest of the morning tells what went out, what did not, and what is coming", async () => {
  const told = await booked("wx-d1", "26");
  const silent = await booked("wx-d2", "26", "1600");
  await booked("wx-d3", "25", "1000");
  await agree("wx-d1", "visitAhead", "visitTomorrow", "visitToday");
  await clockTo("2026-11-23", "10:05");
  await clockTo("2026-11-24", "08:00");
  const digest = await clinic.phone(owner).get("digest.show", {});
  expect(digest).toMatchObject({
    date: clinicDateAt(clinic.cloud.clock.now() as Instant),
    yesterday: { sent: 1, unsent: 1, skippedLate: 0 },
    doubtful: 0,
    failed: 0,
    openCalls: 0,
    dueToday: 1, // the day before for the visit on the 25th
    dryThisWeek: 2,
    stoppedTemplates: [],
    visitsToday: 0,
    unconfirmedTomorrow: 1,
  });
  expect(digest).not.toHaveProperty("dryPartial");
  expect(row(told.first)).toMatchObject({ state: "sent" });
  expect(row(silent.first)).toMatchObject({ state: "noGrant" });
  await clinic.phone("wx-d3").get("appointment.confirm", { appointmentId: row25() });
  expect(await clinic.phone(owner).get("digest.show", {})).toMatchObject({ unconfirmedTomorrow: 0 });
});

const row25 = () => String(clinic.cloud.database.inspect("appointments", { date: "2026-11-25" }, 1)[0]?.["_id"]);

test("the patient's page shows the messages about the patient, of visits too", async () => {
  const { phone, episodeId } = await clinic.patient("wx-s1");
  const input = { requestId: requestId(), serviceId: "review", slotId: "review@2026-11-27T1500@zhou" };
  const { appointmentId } = await phone.get("appointment.book", input);
  const { messages, patientId } = await clinic.phone(doctor).get("patient.show", { episodeId });
  expect(messages.every((message) => message.patientId === patientId)).toBe(true);
  expect(messages.map(({ messageId }) => messageId)).toContain(`${appointmentId}:visit:d1`);
  expect(messages.some((message) => message.kind === "checkIn" && message.episodeId === episodeId)).toBe(true);
});
