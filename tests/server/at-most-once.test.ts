import { openClinic, type TestClinic } from "./support/open-clinic";
import { hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { agree, balance, calls, clockTo, row, sent } = reminding(() => clinic);

/** An appointment on the 27th with a yes to each of its reminders, just before the first of them falls due. */
async function aboutToBeReminded(openid: string) {
  const input = { requestId: `once-${openid}`, serviceId: "review", slotId: "review@2026-11-27T1500@zhou" };
  const { appointmentId } = await clinic.phone(openid).get("appointment.book", input);
  await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  await clockTo("2026-11-24", "09:57");
  return `${appointmentId}:visit:d3`;
}

const later = () => clinic.cloud.clock.advance(0.5 * hour);

describe("an instance that dies", () => {
  test("after it marked the message, before it took a yes: WeChat was never asked, and the next tick sends it", async () => {
    const id = await aboutToBeReminded("wx-k1");
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: 1 }] });
    await clockTo("2026-11-24", "10:01");
    expect(row(id)).toMatchObject({ state: "sending" });
    clinic.cloud.faults.clear();
    await later();
    expect(row(id)).toMatchObject({ state: "sent" });
    expect(sent("wx-k1")).toHaveLength(1);
    expect(balance("wx-k1", "visitAhead")).toMatchObject({ granted: 1, spent: 1, reserved: 0 });
    expect(await calls()).toEqual([]);
  });

  test("after it took the yes, before WeChat answered: nobody knows, so nothing is sent again and the team calls", async () => {
    const id = await aboutToBeReminded("wx-k2");
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: 2 }] });
    await clockTo("2026-11-24", "10:01");
    clinic.cloud.faults.clear();
    await later();
    expect(row(id)).toMatchObject({ state: "doubtful", fellTo: "call" });
    expect(sent("wx-k2").length).toBeLessThanOrEqual(1);
    expect(await calls()).toMatchObject([{ reason: "doubtfulMessage" }]);
    await clockTo("2026-11-27", "09:00");
    expect(sent("wx-k2").map(({ title }) => title)).toEqual(["就诊提醒", "到诊提醒"]);
    expect(balance("wx-k2", "visitAhead")).toMatchObject({ granted: 1, spent: 1, reserved: 0 });
  });

  test("after WeChat took the message: it is never sent a second time", async () => {
    const id = await aboutToBeReminded("wx-k3");
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterSends: 1 }] });
    await clockTo("2026-11-24", "10:01");
    clinic.cloud.faults.clear();
    await later();
    expect(sent("wx-k3")).toHaveLength(1);
    expect(row(id)).toMatchObject({ state: "doubtful" });
    expect(await calls()).toMatchObject([{ reason: "doubtfulMessage" }]);
  });

  test("after the yes was spent, before the row said so: the ledger tells that it went out, and nobody calls", async () => {
    const id = await aboutToBeReminded("wx-k4");
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites: 3 }] });
    await clockTo("2026-11-24", "10:01");
    expect(row(id)).toMatchObject({ state: "sending" });
    clinic.cloud.faults.clear();
    await later();
    expect(row(id)).toMatchObject({ state: "sent" });
    expect(sent("wx-k4")).toHaveLength(1);
    expect(await calls()).toEqual([]);
  });
});

test("of two messages of one person, the one left in doubt stays in doubt when the other goes out first", async () => {
  const openid = "wx-doubt-and-next";
  const phone = clinic.phone(openid);
  const rows: string[] = [];
  for (const [n, slotId] of ["review@2026-11-27T0930@zhou", "review@2026-11-27T1500@shen"].entries()) {
    const booked = await phone.get("appointment.book", { requestId: `in-doubt-${n}`, serviceId: "review", slotId });
    rows.push(`${booked.appointmentId}:visit:d3`);
    await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  }
  await clockTo("2026-11-24", "09:57");
  clinic.cloud.faults.add({ kill: [{ function: "sweep", afterSends: 1 }] });
  await clockTo("2026-11-24", "10:01");
  clinic.cloud.faults.clear();
  await later();
  const states = rows.map((id) => String(row(id)?.["state"])).sort();
  expect(states).toEqual(["doubtful", "sent"]);
  expect(sent(openid)).toHaveLength(2);
  expect(await calls()).toMatchObject([{ reason: "doubtfulMessage" }]);
});

test("two messages of one person that fall due together go out one after the other, also from two sweeps at once", async () => {
  const openid = "wx-two-visits";
  const phone = clinic.phone(openid);
  for (const [n, slotId] of ["review@2026-11-27T0930@zhou", "review@2026-11-27T1500@shen"].entries()) {
    await phone.get("appointment.book", { requestId: `two-visits-${n}`, serviceId: "review", slotId });
    await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  }
  await clockTo("2026-11-24", "09:57");
  clinic.cloud.faults.add({ latency: 20 });
  await Promise.all([clockTo("2026-11-24", "10:00"), clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep")]);
  await clinic.cloud.trigger("sweep");
  clinic.cloud.faults.clear();
  await later();
  expect(sent(openid)).toHaveLength(2);
  expect(balance(openid, "visitAhead")).toMatchObject({ granted: 2, spent: 2, reserved: 0, void: 0 });
});
