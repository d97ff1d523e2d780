import { desk, doctor, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);
const front = () => clinic.phone(desk);
const boss = () => clinic.phone(owner);
const funnel = () => boss().get("referral.funnel", { month: "2026-11" });
const originCounts = async (kind: string) => (await funnel()).origins.find((one) => one.kind === kind)?.stages;

let walkIns = 0;
/** Somebody the desk writes down without WeChat. */
const walksIn = (patientName: string) =>
  front().get("desk.walkIn", {
    requestId: `walk-in-${++walkIns}-0`,
    serviceId: "review",
    resourceId: "shen",
    patientName,
  });

describe("a code told at the desk", () => {
  test("is written down for somebody new, with their yes on paper, and counts with the visit", async () => {
    const { token } = await r.sharer("wx-d1");
    const { appointmentId, patientId } = await walksIn("赵女士");
    expect(await originCounts("walkIn")).toMatchObject({ booked: 1, visited: 0 });
    const record = { patientId, code: token.toUpperCase(), agreedOnPaper: true } as const;
    const row = await front().get("referral.record", record);
    expect(Object.keys(row)).toEqual(["through"]);
    expect(row).toMatchObject({ through: { kind: "person" } });
    expect(await r.rows("lead")).toMatchObject([{ via: "desk", friend: { name: "赵女士" } }]);
    expect(await front().get("referral.record", record)).toEqual(row);
    expect(clinic.cloud.database.inspect("consents", { patientId }, 9)).toMatchObject([
      { purpose: "referralAttribution", state: "granted", paper: { name: "江帆" } },
    ]);
    for (const to of ["inService", "checkout"] as const) await r.move(appointmentId, to);
    await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
    expect(await r.rows("visit")).toMatchObject([{ friend: { name: "赵女士" } }]);
    expect(await originCounts("walkIn")).toMatchObject({ booked: 0, visited: 0 });
    expect(await originCounts("friend")).toMatchObject({ visited: 1 });
  });

  test("is refused with the reason when it is none, has ended, or comes too late", async () => {
    const { token } = await r.sharer("wx-e1");
    const { patientId } = await walksIn("钱先生");
    const tell = (code: string, whom = patientId) =>
      front().refused("referral.record", { patientId: whom, code, agreedOnPaper: true });
    expect(await tell("7k2m")).toMatchObject({ code: "invalidInput", reason: "tokenMalformed" });
    expect(await tell("000000000000")).toMatchObject({ code: "notFound", reason: "tokenUnknown" });
    await r.refuse("wx-e1");
    expect(await tell(token)).toMatchObject({ code: "conflict", reason: "tokenEnded" });
    const other = await r.sharer("wx-e2");
    const known = clinic.cloud.database.inspect("patients", { openid: "wx-e2" }, 1)[0]?.["_id"] as string;
    const third = await r.sharer("wx-e3");
    expect(await tell(third.token, known)).toMatchObject({ code: "conflict", reason: "alreadyPatient" });
    await front().get("referral.record", { patientId, code: other.token, agreedOnPaper: true });
    expect(await tell(third.token)).toMatchObject({ code: "conflict", reason: "alreadyNoted" });
  });

  test("does not set aside a no said on the phone, which also takes back what was told at the desk", async () => {
    const { token } = await r.sharer("wx-x1");
    await r.booked("wx-x2", "1500");
    const patientId = clinic.cloud.database.inspect("patients", { openid: "wx-x2" }, 1)[0]?.["_id"] as string;
    const record = { patientId, code: token, agreedOnPaper: true } as const;
    await front().get("referral.record", record);
    await r.refuse("wx-x2");
    expect(r.ofFriend("wx-x2")).toBeUndefined();
    expect(r.originOf("wx-x2")).toMatchObject({ kind: "online" });
    expect(await front().refused("referral.record", record)).toMatchObject({ code: "conflict", reason: "refused" });
  });

  test("without the yes on paper nothing is written", async () => {
    const input = { patientId: "p1", code: "7k2m9xqp4hbc", agreedOnPaper: false };
    expect(await front().refused("referral.record", input)).toMatchObject({
      code: "invalidInput",
      field: "agreedOnPaper",
    });
  });

  test("is not for a doctor", async () => {
    const input = { patientId: "p1", code: "7k2m9xqp4hbc", agreedOnPaper: true };
    expect(await clinic.phone(doctor).refused("referral.record", input)).toMatchObject({ code: "forbidden" });
  });
});

describe("a code typed in", () => {
  test("by somebody new who agreed counts like a link", async () => {
    const { token } = await r.sharer("wx-t1");
    const friend = clinic.phone("wx-t2");
    const code = token.replace(/(.{4})/g, "$1 ");
    expect(await friend.refused("referral.enter", { code })).toEqual({
      code: "conflict",
      field: "code",
      reason: "consentNeeded",
    });
    await r.agree("wx-t2");
    await r.booked("wx-t2", "1100");
    await friend.get("referral.enter", { code });
    expect(r.ofFriend("wx-t2")).toMatchObject({ state: "lead", via: "code", token });
  });

  test("does not replace the card that came first", async () => {
    const [one, two] = [await r.sharer("wx-u1"), await r.sharer("wx-u2")];
    await r.opens("wx-u3", one.token);
    await r.agree("wx-u3");
    expect(await clinic.phone("wx-u3").refused("referral.enter", { code: two.token })).toMatchObject({
      reason: "alreadyNoted",
    });
  });
});

describe("corrections by the team", () => {
  test("it does not count, and counts again, each with name, reason and time", async () => {
    const { token } = await r.sharer("wx-k1");
    await r.opens("wx-k2", token);
    await r.booked("wx-k2", "1130");
    await r.agree("wx-k2");
    const row = (await r.rows("lead")).find((one) => one.token === token);
    if (!row) throw new Error("no lead");
    const { referralId, revision } = row;
    const change = { referralId, reason: "本人说不认识" } as const;
    const off = await boss().get("referral.correct", { ...change, revision, to: { kind: "void" } });
    expect(off).toMatchObject({ state: "void", voidReason: "byStaff" });
    expect(r.originOf("wx-k2")).toMatchObject({ kind: "online" });
    expect(await boss().refused("referral.correct", { ...change, revision, to: { kind: "void" } })).toMatchObject({
      reason: "changedMeanwhile",
    });
    const on = await boss().get("referral.correct", { ...change, revision: off.revision, to: { kind: "restore" } });
    expect(on).toMatchObject({ state: "lead", token });
    expect(on.corrections).toMatchObject([
      { by: { name: "叶明" }, reason: "本人说不认识", from: { state: "lead" }, to: { state: "void" } },
      { from: { state: "void" }, to: { state: "lead" } },
    ]);
    expect(r.originOf("wx-k2")).toMatchObject({ kind: "friend" });
  });

  test("another code keeps how far the friend has come; a code that is none is refused", async () => {
    const { token } = await r.sharer("wx-v1");
    const other = await r.sharer("wx-v2");
    await r.opens("wx-v3", token);
    await r.booked("wx-v3", "1200");
    await r.agree("wx-v3");
    const row = (await r.rows("lead")).find((one) => one.token === token);
    if (!row) throw new Error("no lead");
    const { referralId, revision } = row;
    const to = (code: string) => ({ referralId, revision, reason: "记错了", to: { kind: "token" as const, code } });
    expect(await boss().refused("referral.correct", to("nonsense"))).toMatchObject({ reason: "tokenMalformed" });
    expect(await boss().get("referral.correct", to(other.token))).toMatchObject({ state: "lead", token: other.token });
  });

  test("makes nobody count who may not", async () => {
    const own = await r.sharer("wx-w1");
    const other = await r.sharer("wx-w2");
    await r.opens("wx-w1", other.token); // the clinic knew them before
    const row = (await r.rows("void")).find((one) => one.token === other.token);
    if (!row) throw new Error("no referral");
    const { referralId, revision } = row;
    const change = { referralId, revision, reason: "记错了" };
    const ownCode = { ...change, to: { kind: "token" as const, code: own.token } };
    expect(await boss().refused("referral.correct", ownCode)).toMatchObject({ field: "to", reason: "mayNotCount" });
    const restored = await boss().get("referral.correct", { ...change, to: { kind: "restore" } });
    expect(restored).toMatchObject({ state: "agreed", corrections: [{ reason: "记错了" }] });
  });

  test("is not for the front desk", async () => {
    const input = { referralId: "f1", revision: 1, reason: "记错了", to: { kind: "void" } };
    expect(await front().refused("referral.correct", input)).toEqual({ code: "forbidden", reason: "role" });
  });

  test("a thousand referrals come page by page, each once", async () => {
    const rows = Array.from({ length: 1001 }, (_, n) => ({
      _id: `f${String(n).padStart(4, "0")}`,
      state: "opened",
      via: "link",
      token: "000000000000",
      openedAt: 1_763_000_000_000 + n,
      order: `opened:${6_237_000_000_000 - n}:f${String(n).padStart(4, "0")}`,
      revision: 1,
    }));
    clinic.cloud.database.insertMany("referrals", rows);
    const seen: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await boss().get("referral.list", { state: "opened", limit: 100, ...(cursor ? { cursor } : {}) });
      seen.push(...page.rows.map(({ referralId }) => referralId));
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    const ours = seen.filter((id) => /^f\d{4}$/.test(id));
    expect(ours).toHaveLength(1001);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
