import { after, days, type Instant } from "@shared/calendar/instant";
import type { DryRow } from "@shared/contract/message-views";
import { templateDefaults } from "@shared/template/template-defaults";
import { newMessage } from "../../cloudfunctions/server/messages/new-message";
import { families } from "./support/families";
import { desk, morning, openClinic, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, clockTo } = reminding(() => clinic);
const { known, withChild } = families(() => clinic);
const now = morning as Instant;
let requests = 0;

async function book(openid: string, slotId: string, patientId?: string) {
  const input = { requestId: `booking-${++requests}`, serviceId: "review", slotId: `review@2026-11-${slotId}@zhou` };
  return clinic.phone(openid).get("appointment.book", { ...input, ...(patientId === undefined ? {} : { patientId }) });
}

async function dry(daysAhead: 1 | 3 | 7 | 14): Promise<readonly DryRow[]> {
  const rows: DryRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await clinic
      .phone(desk)
      .get("forecast.list", { days: daysAhead, ...(cursor === undefined ? {} : { cursor }) });
    rows.push(...page.rows);
    if (page.cursor === undefined) return rows;
    cursor = page.cursor;
  }
}

/** A visit reminder of somebody who is stored already. */
const reminderOf = (patientId: string, number: number, dueAt: Instant) =>
  newMessage(
    {
      kind: "visit",
      step: "d1",
      subjectId: `a-${patientId}-${number}`,
      dueAt,
      lateAt: after(dueAt, days(1)),
      fallback: "call",
      facts: { title: "复诊" },
    },
    { patientId, patientName: `患者${number}` },
    now,
  );

test("tells who runs dry, when, and how much is missing", async () => {
  const { phone, patientId } = await known("王一");
  await book(phone.openid, "27T1500");
  await agree(phone.openid, "visitTomorrow");
  expect(await dry(7)).toEqual([
    {
      patientId,
      patientName: "王一",
      dryAt: Date.parse("2026-11-24T10:00:00+08:00"),
      kind: "visit",
      step: "d3",
      missing: 2,
      planned: 3,
      channel: "wechat",
    },
  ]);
  expect(await dry(1)).toEqual([]);
});

test("is silent about whoever has a yes for everything, or is reached another way", async () => {
  const covered = await known("王二");
  await book(covered.phone.openid, "27T1500");
  await agree(covered.phone.openid, "visitAhead", "visitTomorrow", "visitToday");
  const called = await known("王三");
  await book(called.phone.openid, "27T1530");
  const terms = { hours: { from: 540, to: 1200 }, contact: "self", language: "zh", marketing: "refused" } as const;
  await called.phone.get("agreement.save", { patientId: called.patientId, channel: "phone", ...terms });
  expect(await dry(7)).toEqual([]);
});

test("counts the yeses of a mother once, for herself and for her child", async () => {
  const { phone, childId } = await withChild();
  await book(phone.openid, "27T1500");
  await book(phone.openid, "28T1500", childId);
  await agree(phone.openid, "visitAhead", "visitTomorrow", "visitToday");
  expect((await dry(7)).map(({ missing, planned }) => [missing, planned]).sort()).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

test("tells why nobody can be asked", async () => {
  await clinic.phone(desk).get("desk.book", {
    requestId: "booking-by-desk",
    patientName: "周老先生",
    serviceId: "review",
    slotId: "review@2026-11-27T1000@zhou",
  });
  const refuser = await known("王四");
  await book(refuser.phone.openid, "27T1500");
  await agree(refuser.phone.openid, "visitAhead", "visitTomorrow", "visitToday");
  for (const name of ["visitAhead", "visitTomorrow", "visitToday"] as const) {
    const body = { openid: refuser.phone.openid, templateId: templateDefaults[name].id, accept: "never" };
    await fetch(`${clinic.cloud.url}/local/subscriptions`, { method: "POST", body: JSON.stringify(body) });
  }
  await clinic.cloud.settled();
  const reasons = new Map((await dry(7)).map(({ patientName, reason }) => [patientName, reason]));
  expect(Object.fromEntries(reasons)).toEqual({ 周老先生: "noRecipient", 王四: "refused" });
});

test("finds everybody among 1,001 messages ahead, each once, and pays only for what is due in these days", async () => {
  const patients = Array.from({ length: 334 }, (_, number) => ({
    _id: `p-many-${number}`,
    name: `患者${number}`,
    openid: `wx-many-${number}`,
    family: [],
    upcoming: [],
    gates: [],
    people: [`wx-many-${number}`],
    since: now,
  }));
  const soon = patients.flatMap(({ _id }, number) =>
    [1, 2, 3].map((day) => reminderOf(_id, number * 10 + day, after(now, days(day) + number * 1000))),
  );
  const later = patients.flatMap(({ _id }, number) =>
    Array.from({ length: 9 }, (_, visit) =>
      reminderOf(_id, 10_000 + number * 10 + visit, after(now, days(30 + visit))),
    ),
  );
  clinic.cloud.database.insertMany("patients", patients);
  clinic.cloud.database.insertMany("messages", soon.slice(0, 1001) as never);
  await agree("wx-many-7", "visitTomorrow", "visitToday", "visitAhead");
  const cost = async () => {
    clinic.cloud.statistics.reset();
    const rows = await dry(7);
    const { documentsExamined = 0 } = clinic.cloud.statistics.report();
    return { rows, documentsExamined };
  };
  const before = await cost();
  expect(before.rows).toHaveLength(333);
  expect(new Set(before.rows.map(({ patientId }) => patientId)).size).toBe(333);
  expect(before.rows.every(({ missing, planned }) => missing === planned && planned >= 2)).toBe(true);
  clinic.cloud.database.insertMany("messages", later as never);
  const after30 = await cost();
  expect(after30.rows).toEqual(before.rows);
  expect(after30.documentsExamined).toBe(before.documentsExamined);
});

test("what is on its way or over is not counted as ahead", async () => {
  const { phone } = await known("王五");
  await book(phone.openid, "24T1500");
  await agree(phone.openid, "visitTomorrow", "visitToday");
  await clockTo("2026-11-24", "09:00");
  expect(await dry(7)).toEqual([]);
});
