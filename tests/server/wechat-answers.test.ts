import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { agree, balance, calls, clockTo, row, sent } = reminding(() => clinic);
let requests = 0;

/** An appointment on the 27th with a yes to each of its reminders. */
async function reminded(openid: string) {
  const input = { requestId: `answers-${++requests}`, serviceId: "review", slotId: "review@2026-11-27T1500@zhou" };
  const { appointmentId } = await clinic.phone(openid).get("appointment.book", input);
  await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  return `${appointmentId}:visit:d3`;
}

const answers = (errcode: number, times = 1) =>
  clinic.cloud.faults.add({ openapi: [{ api: "subscribeMessage.send", errcode, times }] });
const tenOnTheDay = () => clockTo("2026-11-24", "10:02");

describe.each([
  [-1, 5],
  [40001, 5],
  [40014, 5],
  [43108, 1],
  [-604101, 10],
])("WeChat answers %i", (code, minutes) => {
  test(`nothing was sent: the yes is kept, and it is asked again after ${minutes} minutes`, async () => {
    const id = await reminded("wx-busy");
    answers(code);
    await tenOnTheDay();
    expect(sent("wx-busy")).toEqual([]);
    expect(row(id)).toMatchObject({ state: "due", attempts: 1, reason: `wechat${code}` });
    expect(balance("wx-busy", "visitAhead")).toMatchObject({ granted: 1, reserved: 0, spent: 0 });
    await clinic.cloud.clock.advance(0.5 * hour);
    expect(sent("wx-busy")).toHaveLength(1);
    expect(row(id)).toMatchObject({ state: "sent", tries: [{ outcome: "busy", code }, { outcome: "sent" }] });
  });
});

test("a WeChat that stays busy is asked three times and no more", async () => {
  const id = await reminded("wx-gone");
  answers(-1, 9);
  await clockTo("2026-11-24", "12:00");
  expect(row(id)).toMatchObject({ state: "failed", reason: "wechat-1", fellTo: "inbox" });
  expect(row(id)?.["tries"]).toHaveLength(3);
});

test("43101: our count is void, and the message goes out with another template of its family", async () => {
  const id = await reminded("wx-void");
  answers(43101);
  await tenOnTheDay();
  expect(balance("wx-void", "visitAhead")).toMatchObject({ granted: 1, void: 1, spent: 0 });
  // two yeses are left for three messages, so this one is not worth one of them
  expect(row(id)).toMatchObject({ state: "noGrant", reason: "kept", tries: [{ outcome: "noGrant", code: 43101 }] });
  expect(sent("wx-void")).toEqual([]);
});

test("40003: WeChat does not know the user: nobody writes to them until they answer again", async () => {
  const id = await reminded("wx-unknown");
  answers(40003);
  await tenOnTheDay();
  expect(row(id)).toMatchObject({ state: "refused", reason: "unreachable" });
  await clockTo("2026-11-26", "10:02");
  expect(sent("wx-unknown")).toEqual([]);
  expect(await calls()).toMatchObject([{ reason: "notReminded" }]);
  await agree("wx-unknown", "visitToday");
  await clockTo("2026-11-27", "09:00");
  expect(sent("wx-unknown")).toHaveLength(1);
});

test.each([40037, 41030, 43107])(
  "%i: the template is stopped for everybody, and another one carries the message",
  async (code) => {
    const id = await reminded("wx-stop");
    answers(code);
    await tenOnTheDay();
    const { rows } = await clinic.phone(owner).get("template.list", {});
    const stopped = rows.filter(({ template }) => template.stopped !== undefined).map(({ template }) => template);
    expect(stopped).toMatchObject([{ name: "visitAhead", stopped: { code } }]);
    expect(row(id)).toMatchObject({ state: "noGrant", reason: "kept" });
    expect(balance("wx-stop", "visitAhead")).toMatchObject({ granted: 1, spent: 0, reserved: 0 });
    await clockTo("2026-11-27", "09:00");
    expect(sent("wx-stop").map(({ title }) => title)).toEqual(["就诊提醒", "到诊提醒"]);
  },
);

test.each([45168, 47003, 99999])("%i: these words are never sent, and the team can see it", async (code) => {
  const id = await reminded("wx-words");
  answers(code);
  await clockTo("2026-11-24", "12:00");
  expect(row(id)).toMatchObject({ state: "refused", reason: `wechat${code}`, tries: [{ outcome: "refused", code }] });
  expect(row(id)?.["tries"]).toHaveLength(1);
  expect(sent("wx-words")).toEqual([]);
});
