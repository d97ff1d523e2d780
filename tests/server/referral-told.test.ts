import { sharerId } from "../../cloudfunctions/server/referring/ids";
import { desk, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);
const front = () => clinic.phone(desk);
const correct = (referralId: string, revision: number, to: { kind: "restore" | "void" }) =>
  clinic.phone(owner).get("referral.correct", { referralId, revision, reason: "问过本人", to });
const patientOf = (openid: string) => clinic.cloud.database.inspect("patients", { openid }, 1)[0]?.["_id"] as string;

let bookings = 0;
/** The desk books a review by telephone, for somebody new. */
const deskBooks = (patientName: string, date: string, time: string) =>
  front().get("desk.book", {
    requestId: `told-booking-${++bookings}`,
    serviceId: "review",
    slotId: `review@${date}T${time}@zhou`,
    patientName,
  });

describe("what the desk books", () => {
  test("is a booking through the card, whether the code is told before it or after", async () => {
    const { token } = await r.sharer("wx-l1");
    const { patientId, appointmentId } = await deskBooks("孔女士", "2026-12-08", "1000");
    await front().get("referral.record", { patientId, code: token, agreedOnPaper: true });
    const ofHer = () => r.stored().find(({ friend }) => friend?.patientId === patientId);
    expect(ofHer()).toMatchObject({ state: "lead", appointmentId });

    await r.opens("wx-l2", token);
    await clinic.phone("wx-l2").get("family.introduce", { name: "曹女士" });
    await r.agree("wx-l2");
    expect(r.ofFriend("wx-l2")).toMatchObject({ state: "agreed" });
    await front().get("desk.book", {
      requestId: "told-booking-known",
      serviceId: "review",
      slotId: "review@2026-12-08T1030@zhou",
      patientId: patientOf("wx-l2"),
    });
    expect(r.ofFriend("wx-l2")).toMatchObject({ state: "lead" });
  });
});

test("the desk is told the same of everybody who does not count, and nothing of why", async () => {
  const { token } = await r.sharer("wx-m1");
  const colleague = await r.sharer("wx-m2");
  const tell = async (patientName: string, code: string) => {
    const { patientId } = await deskBooks(patientName, "2026-12-09", `1${bookings % 10}00`);
    return [await front().get("referral.record", { patientId, code, agreedOnPaper: true }), patientId] as const;
  };
  // the one who passed the card on is in care nothing may be shared about; the other card's owner works here
  const [care] = clinic.cloud.database.inspect("episodes", { openid: "wx-m1" }, 1);
  const { _id: _, ...rest } = care as { _id: string; plan: object };
  clinic.cloud.database.insertMany("episodes", [
    { ...rest, _id: "told-sensitive", plan: { ...rest.plan, sensitivity: "high" } },
  ]);
  clinic.cloud.database.insertMany("staff", [
    { _id: "told-staff", name: "苗宁", title: "护士", roles: ["nurse"], openid: "wx-m2", active: true },
  ]);
  const [sensitive, first] = await tell("严女士", token);
  const [staff, second] = await tell("华女士", colleague.token);
  expect(sensitive).toEqual(staff);
  expect(sensitive).toEqual({});
  const ofPatient = (id: string) => r.stored().find(({ friend }) => friend?.patientId === id);
  expect(ofPatient(first)).toMatchObject({ state: "void", voidReason: "sensitiveCare" });
  expect(ofPatient(second)).toMatchObject({ state: "void", voidReason: "staff" });
});

describe("what the team puts right", () => {
  test("counts with the visit that was meanwhile", async () => {
    const { token } = await r.sharer("wx-q1");
    await r.opens("wx-q2", token);
    const { appointmentId } = await r.booked("wx-q2", "1100");
    await r.agree("wx-q2");
    const lead = (await r.rows("lead")).find((one) => one.friend?.patientId === patientOf("wx-q2"));
    const off = await correct(lead?.referralId ?? "", lead?.revision ?? 0, { kind: "void" });
    await r.goes(appointmentId);
    expect(r.ofFriend("wx-q2")).toMatchObject({ state: "void" });
    const on = await correct(off.referralId, off.revision, { kind: "restore" });
    expect(on).toMatchObject({ state: "visit" });
    expect(r.originOf("wx-q2")).toMatchObject({ kind: "friend", stage: "visited" });
  });

  test("is not held against it again: a household that is none, a patient who was none", async () => {
    const { token } = await r.sharer("wx-r1");
    const { appointmentId } = await r.booked("wx-r2", "1130");
    await clinic.cloud.clock.advance(60_000);
    await r.opens("wx-r2", token);
    await r.agree("wx-r2");
    const row = r.ofFriend("wx-r2");
    expect(row).toMatchObject({ state: "void", voidReason: "alreadyPatient" });
    const [listed] = (await r.rows("void")).filter(({ referralId }) => referralId === row?._id);
    await correct(listed?.referralId ?? "", listed?.revision ?? 0, { kind: "restore" });
    const again = await clinic.phone("wx-r2").get("appointment.book", {
      requestId: "told-booking-again",
      serviceId: "review",
      slotId: "review@2026-12-10T1100@zhou",
    });
    expect(again.state).toBe("confirmed");
    expect(r.ofFriend("wx-r2")).toMatchObject({ state: "lead" });
    await r.goes(appointmentId);
    expect(r.ofFriend("wx-r2")).toMatchObject({ state: "visit" });
  });
});

test.each([
  [1, "1400"],
  [2, "1430"],
  [3, "1500"],
])("a no that is cut off after %d writes never leaves something noted behind", async (writes, time) => {
  const { token } = await r.sharer(`wx-s${writes}`);
  const friend = `wx-cut-${writes}`;
  await r.opens(friend, token);
  await r.booked(friend, time);
  await r.agree(friend);
  expect(r.ofFriend(friend)).toMatchObject({ state: "lead" });
  await whenKilled(clinic.cloud, writes, () => r.refuse(friend));
  const saidNo =
    clinic.cloud.database.inspect("sharers", { openid: friend, "consent.state": "withdrawn" }, 1).length > 0;
  expect([saidNo, r.ofFriend(friend)?.state]).not.toEqual([true, "lead"]);
  await r.refuse(friend);
  expect(r.ofFriend(friend)).toBeUndefined();
  expect(r.originOf(friend)).toMatchObject({ kind: "online" });
});

test("looking at one's card writes no yes that was not said: an earlier text is asked about again", async () => {
  await clinic.patient("wx-w1");
  const consent = { state: "granted", textVersion: "2025-01", at: 1_000 };
  clinic.cloud.database.insertMany("sharers", [{ _id: sharerId("wx-w1"), openid: "wx-w1", consent }]);
  const mine = await clinic.phone("wx-w1").get("referral.mine", {});
  expect(mine).toMatchObject({ consent: { state: "granted", textVersion: "2025-01" } });
  expect(mine).not.toHaveProperty("token");
  expect(clinic.cloud.database.inspect("consents", { openid: "wx-w1", purpose: "referralAttribution" }, 20)).toEqual(
    [],
  );
});
