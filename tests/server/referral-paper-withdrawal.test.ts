import { friendOfDesk } from "../../cloudfunctions/server/referring/ids";
import { collections } from "../../cloudfunctions/server/store/collections";
import { consultant, desk, doctor, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";
import { thanking } from "./support/thanking";

let clinic: TestClinic;
const r = referring(() => clinic);
const thanks = thanking(() => clinic);
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
  await thanks.setUp();
});
afterAll(() => clinic.close());
afterEach(() => clinic.cloud.faults.clear());

const front = () => clinic.phone(desk);
const all = (collection: string, where = {}) => clinic.cloud.database.inspect(collection, where, 1000);

let walkIns = 0;
/** Somebody the desk writes down without WeChat. */
const walksIn = (patientName: string) =>
  front().get("desk.walkIn", {
    requestId: `paper-${++walkIns}-0000`,
    serviceId: "review",
    resourceId: "shen",
    patientName,
  });

const records = (patientId: string, token: string) =>
  front().get("referral.record", { patientId, code: token, agreedOnPaper: true });
const withdraws = (patientId: string) => front().get("referral.withdrawOnPaper", { patientId });
const refusal = (patientId: string) => front().refused("referral.withdrawOnPaper", { patientId });
const history = (patientId: string) =>
  [...all("consents", { patientId })].sort((one, other) => Number(one["at"]) - Number(other["at"]));
const statesOf = (patientId: string) => history(patientId).map(({ state }) => state);

/** Every document, of whichever collection, in which one of these words stands. */
const mentions = (...words: readonly string[]) =>
  collections.flatMap(({ name: collection }) =>
    all(collection)
      .filter((document) => words.some((word) => JSON.stringify(document).includes(word)))
      .map((document) => ({ collection, document })),
  );
const whereMentioned = (...words: readonly string[]) => mentions(...words).map(({ collection }) => collection);

/** Somebody on paper through a friend's card, seen, and the friend about to be thanked. */
async function seenOnPaper(sharer: string, patientName: string) {
  const { token } = await r.sharer(sharer);
  const { appointmentId, patientId } = await walksIn(patientName);
  const referralId = friendOfDesk(patientId);
  await records(patientId, token);
  for (const to of ["inService", "checkout"] as const) await r.move(appointmentId, to);
  await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
  return { token, patientId, referralId, sharerId: thanks.sharerIdOf(sharer) };
}

const nothingBut = { state: "withdrawn", via: "link", openedAt: 0 };

type Ending = "nothing" | "deleted" | "answered";

/** Ends a withdrawal after so many writes and says it again, which finishes it; how far it had come. */
async function endsAfter(writes: number): Promise<Ending> {
  const { token, patientId, referralId } = await seenOnPaper(`wx-e${writes}`, "周女士");
  clinic.cloud.faults.add({ kill: [{ function: "api", afterWrites: writes }] });
  const first = await front()
    .call("referral.withdrawOnPaper", { patientId })
    .catch(() => undefined);
  clinic.cloud.faults.clear();
  const deleted = all("referrals", { _id: referralId, state: "withdrawn" }).length === 1;
  if (statesOf(patientId).includes("withdrawn")) expect(deleted).toBe(true);
  await withdraws(patientId);
  expect(all("referrals", { _id: referralId })).toMatchObject([nothingBut]);
  expect(all("referrals", { token })).toEqual([]);
  expect(all("appreciations", { _id: referralId })).toMatchObject([{ state: "declined" }]);
  expect(all("patients", { _id: patientId })).toMatchObject([{ origin: { kind: "walkIn" } }]);
  expect(statesOf(patientId)).toEqual(["granted", "withdrawn"]);
  if (first?.ok) return "answered";
  return deleted ? "deleted" : "nothing";
}

describe("a yes on paper taken back at the desk", () => {
  test("leaves nothing that leads from the friend to the card, and says who wrote it down", async () => {
    const { token, patientId, referralId, sharerId } = await seenOnPaper("wx-a1", "赵女士");
    expect(all("patients", { _id: patientId })).toMatchObject([{ origin: { kind: "friend", stage: "visited" } }]);
    expect(all("appreciations", { _id: referralId })).toMatchObject([{ state: "proposed", sharerId }]);
    expect(await withdraws(patientId)).toEqual({});
    expect(all("referrals", { _id: referralId })).toEqual([
      { _id: referralId, ...nothingBut, order: expect.stringMatching(/^withdrawn:/), revision: expect.any(Number) },
    ]);
    expect(new Set(whereMentioned(token))).toEqual(new Set(["referralCodes", "sharers"])); // the card is its owner's
    expect(new Set(whereMentioned(sharerId))).toEqual(new Set(["sharers", "consents"]));
    expect(all("appreciations", { _id: referralId })).toMatchObject([{ state: "declined", referrerName: "" }]);
    expect(all("patients", { _id: patientId })).toMatchObject([{ origin: { kind: "walkIn", stage: "visited" } }]);
    expect(history(patientId)).toMatchObject([
      { state: "granted" },
      { state: "withdrawn", purpose: "referralAttribution", textVersion: "2026-11", paper: { name: "江帆" } },
    ]);
    for (const state of ["agreed", "lead", "visit", "void"] as const)
      expect((await r.rows(state)).filter((row) => row.referralId === referralId)).toEqual([]);
  });

  test("also takes out what the team had put right, with its trail", async () => {
    const { token } = await r.sharer("wx-b1");
    const { patientId } = await walksIn("钱先生");
    await records(patientId, token);
    const referralId = friendOfDesk(patientId);
    const revision = Number(all("referrals", { _id: referralId })[0]?.["revision"]);
    const change = { referralId, revision, reason: "本人说不认识", to: { kind: "void" as const } };
    await clinic.phone(owner).get("referral.correct", change);
    expect(whereMentioned("本人说不认识")).toEqual(["referrals"]);
    await withdraws(patientId);
    expect(whereMentioned("本人说不认识")).toEqual([]);
    expect(all("referrals", { token })).toEqual([]);
  });

  test("can be given again and taken back again on the same day, each on record in its order", async () => {
    const { token } = await r.sharer("wx-d1");
    const { patientId } = await walksIn("李先生");
    for (const _ of [1, 2]) {
      await clinic.cloud.clock.advanceTo(clinic.cloud.clock.now() + 60_000);
      await records(patientId, token);
      await records(patientId, token);
      await clinic.cloud.clock.advanceTo(clinic.cloud.clock.now() + 60_000);
      await withdraws(patientId);
    }
    expect(statesOf(patientId)).toEqual(["granted", "withdrawn", "granted", "withdrawn"]);
    expect(all("referrals", { token })).toEqual([]);
  });

  test("is never lost by an end in between: saying it again finishes it, wherever the first one ended", async () => {
    const endings: Ending[] = [];
    while (endings.length < 12 && endings.at(-1) !== "answered") endings.push(await endsAfter(endings.length + 1));
    expect(new Set(endings)).toEqual(new Set(["nothing", "deleted", "answered"]));
  });

  test("holds for who has WeChat but only ever agreed on paper", async () => {
    const { token } = await r.sharer("wx-f1");
    await r.booked("wx-f2", "1500");
    const patientId = String(all("patients", { openid: "wx-f2" })[0]?.["_id"]);
    await records(patientId, token);
    expect(r.ofFriend("wx-f2")).toMatchObject({ state: "lead", token });
    await withdraws(patientId);
    expect(r.ofFriend("wx-f2")).toBeUndefined();
    expect(r.originOf("wx-f2")).toMatchObject({ kind: "online" });
    expect(history(patientId).at(-1)).toMatchObject({ state: "withdrawn", openid: "wx-f2" });
  });
});

describe("is refused", () => {
  test("to who decided on their own phone, whatever they said there", async () => {
    const { token } = await r.sharer("wx-g1");
    await r.opens("wx-g2", token);
    await r.booked("wx-g2", "1530");
    const patientId = String(all("patients", { openid: "wx-g2" })[0]?.["_id"]);
    const onPhone = { code: "conflict", field: "patientId", reason: "decidesOnPhone" };
    await r.agree("wx-g2");
    expect(await refusal(patientId)).toEqual(onPhone);
    expect(r.ofFriend("wx-g2")).toMatchObject({ state: "lead", token });
    await r.refuse("wx-g2");
    expect(await refusal(patientId)).toEqual(onPhone);
    expect(statesOf(patientId)).toEqual([]);
  });

  test("where nothing is noted: not for whom nothing was told, nor who opened a card and was never asked", async () => {
    const nothing = { code: "conflict", field: "patientId", reason: "nothingNoted" };
    const { patientId } = await walksIn("吴先生");
    expect(await refusal(patientId)).toEqual(nothing);
    const { token } = await r.sharer("wx-h1");
    await r.opens("wx-h2", token);
    await r.booked("wx-h2", "1600");
    expect(await refusal(String(all("patients", { openid: "wx-h2" })[0]?.["_id"]))).toEqual(nothing);
    expect(all("referrals", { token })).toMatchObject([{ state: "opened" }]);
    expect(await refusal("nobody")).toEqual({ code: "notFound", field: "patientId" });
    expect(statesOf(patientId)).toEqual([]);
  });

  test("to who may not write it down either, and without anything changing", async () => {
    const { token } = await r.sharer("wx-i1");
    const { patientId } = await walksIn("郑女士");
    await records(patientId, token);
    for (const openid of [doctor, owner])
      expect(await clinic.phone(openid).refused("referral.withdrawOnPaper", { patientId })).toEqual({
        code: "forbidden",
        reason: "role",
      });
    expect(all("referrals", { token })).toMatchObject([{ friend: { patientId } }]);
    expect(statesOf(patientId)).toEqual(["granted"]);
    expect(await clinic.phone(consultant).get("referral.withdrawOnPaper", { patientId })).toEqual({});
    expect(all("referrals", { token })).toEqual([]);
  });
});

test("said twice, on another day too, it is on record once", async () => {
  const { token } = await r.sharer("wx-c1");
  const { patientId } = await walksIn("孙女士");
  await records(patientId, token);
  await withdraws(patientId);
  const before = all("referrals");
  await withdraws(patientId);
  const now = clinic.cloud.clock.now();
  await clinic.cloud.clock.advanceTo(now + 24 * 3_600_000);
  await withdraws(patientId);
  expect(all("referrals")).toEqual(before);
  expect(statesOf(patientId)).toEqual(["granted", "withdrawn"]);
});
