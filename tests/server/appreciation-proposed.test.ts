import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";
import { thanking } from "./support/thanking";

let clinic: TestClinic;
const r = referring(() => clinic);
const thanks = thanking(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
  r.hireMemberManager();
  await r.cardInForce();
});
afterEach(() => clinic.close());

const proposals = async () => (await clinic.phone(owner).get("appreciation.show", { state: "proposed" })).rows;

/** A friend opens somebody's card and agrees. */
async function follows(openid: string, token: string) {
  await r.opens(openid, token);
  await r.agree(openid);
}

test("while the clinic does not thank, nothing is proposed, and turning it on later brings nothing back", async () => {
  const { token } = await r.sharer("wx-a1");
  await follows("wx-a2", token);
  await r.comes("wx-a2", "1100");
  await thanks.setUp();
  expect(await proposals()).toEqual([]);
});

test("passing the card on, opening it, agreeing and booking are never thanked; a first visit is, once", async () => {
  await thanks.setUp();
  const { token, phone } = await r.sharer("wx-b1");
  await follows("wx-b2", token);
  const { appointmentId } = await r.booked("wx-b2", "1100");
  expect(await proposals()).toEqual([]);
  await r.goes(appointmentId);
  expect(await proposals()).toMatchObject([
    { referrerName: "王女士", item: "一盒口罩", value: 2000, state: "proposed" },
  ]);
  const again = { requestId: "b2-again", serviceId: "review", slotId: "review@2026-11-22T1500@zhou" };
  await r.goes((await clinic.phone("wx-b2").get("appointment.book", again)).appointmentId);
  expect(await proposals()).toHaveLength(1);
  for (const endpoint of ["referral.mine", "me.show", "message.mine"] as const) {
    expect(JSON.stringify(await phone.get(endpoint, {}))).not.toMatch(/口罩|appreciation|2000/);
  }
});

test("there is one level: who brought the one who brought a friend gets nothing for the friend", async () => {
  await thanks.setUp();
  const first = await r.sharer("wx-c1");
  await follows("wx-c2", first.token);
  await r.comes("wx-c2", "1100");
  const { token = "" } = await r.agree("wx-c2");
  await follows("wx-c3", token);
  await r.comes("wx-c3", "1130");
  const rows = clinic.cloud.database.inspect("appreciations", {}, 10);
  expect(rows.map((row) => row["sharerId"])).toEqual([thanks.sharerIdOf("wx-c1"), thanks.sharerIdOf("wx-c2")]);
});

test("behind a code of the clinic's own there is nobody to thank", async () => {
  await thanks.setUp();
  const { token } = await clinic.phone(owner).get("source.add", { requestId: "request-0001", label: "前台立牌" });
  await follows("wx-d2", token);
  await r.comes("wx-d2", "1100");
  expect(r.ofFriend("wx-d2")).toMatchObject({ state: "visit", token });
  expect(await proposals()).toEqual([]);
  const { rows } = await clinic.phone(owner).get("source.list", {});
  expect(rows).toMatchObject([{ token, opened: 1, leads: 1, visits: 1 }]);
});

test("who had as much as one gets in a year is not proposed again", async () => {
  await thanks.setUp({ perYear: 1 });
  const { token } = await r.sharer("wx-e1");
  await follows("wx-e2", token);
  await r.comes("wx-e2", "1100");
  const [row] = await proposals();
  const input = { appreciationId: row?.appreciationId ?? "", revision: 1, give: true };
  expect(await clinic.phone(owner).get("appreciation.decide", input)).toMatchObject({ state: "given" });
  await follows("wx-e3", token);
  await r.comes("wx-e3", "1130");
  expect(r.ofFriend("wx-e3")).toMatchObject({ state: "visit" });
  expect(await proposals()).toEqual([]);
});

test.each([
  ["the friend", "wx-f2"],
  ["who passed the card on", "wx-f1"],
])("when %s takes the agreement back, the proposal names nobody any more", async (_who, openid) => {
  await thanks.setUp();
  const { token } = await r.sharer("wx-f1");
  await follows("wx-f2", token);
  await r.comes("wx-f2", "1100");
  expect(await proposals()).toHaveLength(1);
  await r.refuse(openid);
  expect(await proposals()).toEqual([]);
  expect(JSON.stringify(clinic.cloud.database.inspect("appreciations", {}, 10))).not.toMatch(/王女士|sharerId/);
});

test("when the team corrects through whom a friend came, that one is proposed and not the other", async () => {
  await thanks.setUp();
  const [first, second] = [await r.sharer("wx-g1"), await r.sharer("wx-g2")];
  await follows("wx-g3", first.token);
  await r.comes("wx-g3", "1100");
  const [before] = await r.rows("visit");
  await clinic.phone(owner).get("referral.correct", {
    referralId: before?.referralId ?? "",
    revision: before?.revision ?? 0,
    reason: "本人说是另一位朋友介绍的",
    to: { kind: "token", code: second.token },
  });
  const rows = clinic.cloud.database.inspect("appreciations", {}, 10);
  expect(rows).toMatchObject([{ sharerId: thanks.sharerIdOf("wx-g2"), state: "proposed", revision: 2 }]);
});
