import type { InputOf } from "@shared/contract/contract";
import { desk, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { day, hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { agree, calls, clockTo, row, sent } = reminding(() => clinic);
const titles = (openid: string) => sent(openid).map(({ title }) => title);

type Wish = Partial<Omit<InputOf<"agreement.save">, "patientId">>;

/** Books a review on the 27th at three, says yes to its reminders and agrees on contact. */
async function agreed(openid: string, wish: Wish) {
  const phone = clinic.phone(openid);
  const input = { requestId: `agreed-${openid}`, serviceId: "review", slotId: "review@2026-11-27T1500@zhou" };
  const { appointmentId } = await phone.get("appointment.book", input);
  await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  const { appointments } = await phone.get("appointment.mine", {});
  const patientId = appointments[0]?.patientId ?? "";
  await phone.get("agreement.save", {
    patientId,
    channel: "wechat",
    hours: { from: 480, to: 1260 },
    contact: "self",
    language: "zh",
    marketing: "refused",
    ...wish,
  });
  return { phone, appointmentId, patientId };
}

test("who wants calls gets no messages: the team calls once, the day before, and the list has the rest", async () => {
  const { phone, appointmentId } = await agreed("wx-phone", { channel: "phone" });
  await clockTo("2026-11-27", "12:00");
  expect(sent("wx-phone")).toEqual([]);
  expect(row(`${appointmentId}:visit:d3`)).toMatchObject({ state: "noGrant", reason: "agreedPhone", fellTo: "inbox" });
  expect(row(`${appointmentId}:visit:d1`)).toMatchObject({ state: "called", reason: "agreedPhone", fellTo: "call" });
  expect(await calls()).toHaveLength(1);
  expect((await phone.get("message.mine", {})).messages).toHaveLength(3);
});

test("who wants everything inside the program gets neither messages nor calls", async () => {
  const { phone } = await agreed("wx-inside", { channel: "inbox" });
  await clockTo("2026-11-27", "12:00");
  expect(sent("wx-inside")).toEqual([]);
  expect(await calls()).toEqual([]);
  expect((await phone.get("message.mine", {})).messages).toHaveLength(3);
});

test("but a safety check-in that nobody made is called about, whatever was agreed", async () => {
  const { phone, episodeId } = await clinic.patient("wx-safe");
  const { agreements } = await phone.get("agreement.mine", {});
  const patientId = agreements[0]?.patientId ?? "";
  const quiet = { contact: "self", language: "zh", marketing: "refused", hours: { from: 480, to: 1260 } } as const;
  await phone.get("agreement.save", { patientId, channel: "inbox", ...quiet });
  await clinic.cloud.clock.advance(day + hour);
  expect((await calls()).map(({ callId }) => callId)).toContain(`${episodeId}:checkIn.d1`);
});

test("messages wait for the hours agreed on; one agreed on after it was planned is put off, not dropped", async () => {
  await agreed("wx-evening", { hours: { from: 18 * 60, to: 21 * 60 } });
  await clockTo("2026-11-24", "17:50");
  expect(sent("wx-evening")).toEqual([]);
  await clockTo("2026-11-24", "18:10");
  expect(titles("wx-evening")).toEqual(["预约提醒"]);
});

test("messages come in the language agreed on", async () => {
  await agreed("wx-english", { language: "en" });
  await clockTo("2026-11-24", "10:10");
  expect(JSON.stringify(sent("wx-english")[0])).toContain("You have a visit");
});

test("a switch of channel holds for what was planned before it", async () => {
  const { phone, patientId, appointmentId } = await agreed("wx-switch", {});
  await clockTo("2026-11-24", "10:10");
  expect(sent("wx-switch")).toHaveLength(1);
  const rest = { contact: "self", language: "zh", marketing: "refused", hours: { from: 480, to: 1260 } } as const;
  await phone.get("agreement.save", { patientId, channel: "phone", ...rest });
  await clockTo("2026-11-27", "12:00");
  expect(sent("wx-switch")).toHaveLength(1);
  expect(row(`${appointmentId}:visit:d1`)).toMatchObject({ state: "called" });
});

test("a relative who is the contact hears of visits, never of the follow-up", async () => {
  const { phone, patientId } = await agreed("wx-mother", {});
  const { code } = await phone.get("family.invite", { patientId });
  await clinic.phone("wx-son").get("family.accept", { code, name: "儿子" });
  const { agreements } = await phone.get("agreement.mine", {});
  const son = agreements[0]?.contacts.find(({ id }) => id !== "self");
  const rest = { language: "zh", marketing: "refused", hours: { from: 480, to: 1260 } } as const;
  await phone.get("agreement.save", { patientId, channel: "wechat", contact: son?.id ?? "", ...rest });
  await agree("wx-son", "visitAhead", "visitTomorrow", "visitToday");
  await clockTo("2026-11-24", "10:10");
  expect(titles("wx-son")).toEqual(["预约提醒"]);
  expect(sent("wx-mother")).toEqual([]);
});

test("the cap counts every sender: after three by hand nothing more is sent about an appointment", async () => {
  const { appointmentId } = await agreed("wx-cap", {});
  await agree("wx-cap", "visitAhead", "visitTomorrow", "visitToday");
  const front = clinic.phone(desk);
  for (let n = 1; n <= 3; n++) {
    await front.get("outbox.remind", { requestId: `by-hand-${n}`, appointmentId });
    await clinic.cloud.clock.advance(0.2 * hour);
  }
  expect(sent("wx-cap")).toHaveLength(3);
  expect(await front.refused("outbox.remind", { requestId: "by-hand-4", appointmentId })).toMatchObject({
    code: "conflict",
    reason: "capSubject",
  });
  await clockTo("2026-11-27", "12:00");
  expect(sent("wx-cap")).toHaveLength(3);
  expect(row(`${appointmentId}:visit:d0`)).toMatchObject({ state: "cleared", reason: "capSubject" });
});

test("a message that was taken back by the team is not sent", async () => {
  const { appointmentId } = await agreed("wx-back", {});
  const messageId = `${appointmentId}:visit:d3`;
  await clinic.phone(nurse).get("outbox.clear", { messageId, reason: "患者已来电确认" });
  await clockTo("2026-11-24", "12:00");
  expect(sent("wx-back")).toEqual([]);
  expect(row(messageId)).toMatchObject({ state: "cleared" });
});
