import { hashBindCode } from "../../cloudfunctions/server/bind-code";
import { atOnce } from "./support/at-once";
import { desk, doctor, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  await r.hireMemberManager();
  await r.cardInForce();
});
afterAll(() => clinic.close());

const r = referring(() => clinic);
const strays = async () => (await clinic.phone(owner).get("referral.funnel", { month: "2026-11" })).strays;
const strayCount = async (kind: string) => (await strays()).find((one) => one.kind === kind)?.count ?? 0;

describe("who does not count, though a card was opened", () => {
  test("the sharer themselves", async () => {
    const { token } = await r.sharer("wx-s1");
    expect(await r.opens("wx-s1", token)).toEqual({ known: true, ask: false });
    expect(r.stored()).toEqual([]);
    const own = await clinic.phone("wx-s1").refused("referral.enter", { code: token });
    expect(own).toEqual({ code: "conflict", field: "code", reason: "ownCode" });
  });

  test("a second account of the same household, also when the tie is told after booking", async () => {
    const { token, phone } = await r.sharer("wx-h1");
    await r.opens("wx-h2", token);
    const { appointmentId } = await r.booked("wx-h2", "1100");
    await r.agree("wx-h2");
    expect(r.ofFriend("wx-h2")).toMatchObject({ state: "lead" });
    const { code } = await phone.get("family.invite", {});
    await clinic.phone("wx-h2").get("family.accept", { code, name: "先生" });
    await r.goes(appointmentId);
    expect(r.ofFriend("wx-h2")).toMatchObject({ state: "void", voidReason: "household" });
    expect(r.originOf("wx-h2")).toMatchObject({ kind: "online", stage: "visited" });
    expect(await r.rows("void")).toMatchObject([{ voidReason: "household" }]);
  });

  test("the same person under a second account, by name and birthday", async () => {
    const { token, phone } = await r.sharer("wx-n1");
    const told = { name: "王芳", birthDate: "1988-04-02" };
    await phone.get("family.introduce", told);
    await r.opens("wx-n2", token);
    await clinic.phone("wx-n2").get("family.introduce", told);
    await r.booked("wx-n2", "1130");
    await r.agree("wx-n2");
    expect(r.ofFriend("wx-n2")).toMatchObject({ state: "void", voidReason: "household" });
  });

  test("a member of the team, as friend and as sharer", async () => {
    const { token } = await r.sharer("wx-t1");
    await r.opens(nurse, token);
    await r.agree(nurse);
    expect(r.ofFriend(nurse)).toMatchObject({ state: "void", voidReason: "staff" });
    expect(await clinic.phone(nurse).get("referral.mine", {})).toMatchObject({ whyNot: "staff" });
  });

  test("whom the desk wrote down, once their phone turns out to be one of the team's", async () => {
    const { token, episodeId } = await r.sharer("wx-o1");
    const walkIn = { requestId: "walk-in-team", serviceId: "review", resourceId: "shen", patientName: "王女士" };
    const { appointmentId, patientId } = await clinic.phone(desk).get("desk.walkIn", walkIn);
    await clinic.phone(desk).get("referral.record", { patientId, code: token, agreedOnPaper: true });
    const [care] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
    const { openid: _, ...unbound } = care as { _id: string; openid: string };
    clinic.cloud.database.insertMany("episodes", [
      {
        ...unbound,
        _id: "follow-up-of-team",
        patientId,
        bindCodeHash: hashBindCode("EFGH2345"),
        bindCodeExpiresAt: 9e12,
      },
    ]);
    await clinic.phone(doctor).get("episode.bind", { code: "EFGH2345" });
    for (const to of ["inService", "checkout"] as const) await r.move(appointmentId, to);
    await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
    expect(r.stored().filter((one) => one.token === token)).toMatchObject([{ state: "void", voidReason: "staff" }]);
  });

  test("somebody who has been a patient before", async () => {
    const { token } = await r.sharer("wx-p1");
    await r.booked("wx-p2", "1200");
    await clinic.cloud.clock.advance(10 * 60_000);
    await r.opens("wx-p2", token);
    await r.agree("wx-p2");
    expect(r.ofFriend("wx-p2")).toMatchObject({ state: "void", voidReason: "alreadyPatient" });
  });

  test("a minor, by the birthday told after the card was opened", async () => {
    const { token } = await r.sharer("wx-y1");
    await r.opens("wx-y2", token);
    await clinic.phone("wx-y2").get("family.introduce", { name: "小周", birthDate: "2010-05-01" });
    await r.agree("wx-y2");
    expect(r.ofFriend("wx-y2")).toMatchObject({ state: "void", voidReason: "minor" });
  });

  test("a friend who comes into care that nothing may be shared about counts for nobody from then on", async () => {
    const { token, episodeId } = await r.sharer("wx-z1");
    await r.opens("wx-z2", token);
    await r.booked("wx-z2", "1330");
    await r.agree("wx-z2");
    const [care] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
    const plan = { ...(care?.["plan"] as object), sensitivity: "high" };
    const { _id, openid, ...rest } = care as { _id: string; openid: string };
    const bindCodeHash = hashBindCode("ABCD2345");
    const unbound = {
      ...rest,
      _id: "sensitive-follow-up",
      patientId: "p-sensitive",
      plan,
      bindCodeHash,
      bindCodeExpiresAt: 9e12,
    };
    clinic.cloud.database.insertMany("episodes", [unbound]);
    clinic.cloud.database.insertMany("patients", [
      {
        _id: "p-sensitive",
        episodeId: "sensitive-follow-up",
        name: "李女士",
        family: [],
        upcoming: [],
        gates: [],
        people: [],
        since: 1,
      },
    ]);
    await clinic.phone("wx-z2").get("episode.bind", { code: "ABCD2345" });
    expect(r.ofFriend("wx-z2")).toMatchObject({ state: "void", voidReason: "sensitiveCare" });
    expect(r.originOf("wx-z2")).toMatchObject({ kind: "online" });
  });

  test("nor does somebody told at the desk, once that care is on their phone", async () => {
    const { token, episodeId } = await r.sharer("wx-j1");
    const walkIn = { requestId: "walk-in-care", serviceId: "review", resourceId: "shen", patientName: "何女士" };
    const { appointmentId, patientId } = await clinic.phone(desk).get("desk.walkIn", walkIn);
    await clinic.phone(desk).get("referral.record", { patientId, code: token, agreedOnPaper: true });
    for (const to of ["inService", "checkout"] as const) await r.move(appointmentId, to);
    await r.move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
    const brought = () => r.stored().filter((one) => one.token === token);
    expect(brought()).toMatchObject([{ state: "visit" }]);
    const [care] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
    const { openid: _, ...unbound } = care as { _id: string; openid: string };
    const plan = { ...(care?.["plan"] as object), sensitivity: "high" };
    const bindable = { bindCodeHash: hashBindCode("JKMN2345"), bindCodeExpiresAt: 9e12 };
    const later = { ...unbound, _id: "later-follow-up", patientId, plan, ...bindable };
    clinic.cloud.database.insertMany("episodes", [later]);
    await clinic.phone("wx-j2").get("episode.bind", { code: "JKMN2345" });
    expect(brought()).toMatchObject([{ state: "void", voidReason: "sensitiveCare" }]);
  });

  test("who shares in care nothing is shared about is given no code, and loses the one they have", async () => {
    const { token, phone, episodeId } = await r.sharer("wx-q1");
    const [care] = clinic.cloud.database.inspect("episodes", { _id: episodeId }, 1);
    const plan = { ...(care?.["plan"] as object), sensitivity: "high" };
    clinic.cloud.database.insertMany("episodes", [{ ...care, _id: "another-follow-up", plan }]);
    expect(await phone.get("referral.mine", {})).toEqual({ whyNot: "sensitiveCare", consent: expect.anything() });
    expect(await phone.refused("referral.code", {})).toEqual({ code: "forbidden", reason: "sensitiveCare" });
    await r.opens("wx-q2", token);
    await r.booked("wx-q2", "1230");
    await r.agree("wx-q2");
    expect(r.ofFriend("wx-q2")).toMatchObject({ state: "void", voidReason: "sensitiveCare" });
    const row = (await r.rows("void")).find(({ voidReason }) => voidReason === "sensitiveCare");
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ["corrections", "openedAt", "referralId", "revision", "state", "via", "voidReason"].sort(),
    );
  });
});

describe("codes that are none", () => {
  test.each([
    ["forged", "000000000000", "unknown"],
    ["overlong", "7".repeat(200), "malformed"],
    ["a way through folders", "../../../patient/survey/index", "malformed"],
    ["encoded twice", "%252e%252e%252f", "malformed"],
    ["a script", "<script>alert(1)</script>", "malformed"],
  ])("%s: the page opens all the same, and the team sees that it was tried", async (_, token, kind) => {
    const before = await strayCount(kind);
    const friend = `wx-stray-${kind}-${before}`;
    expect(await r.opens(friend, token)).toEqual({ known: false, ask: false });
    expect(await strayCount(kind)).toBe(before + 1);
    expect(JSON.stringify(await strays())).not.toContain(token);
  });

  test("encoded once for an address is still the code", async () => {
    const { token } = await r.sharer("wx-enc1");
    const encoded = [...token].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
    expect(await r.opens("wx-enc2", encoded.slice(0, 60))).toMatchObject({ known: true });
  });

  test("a text longer than any address is refused before anything is looked up", async () => {
    const problem = await clinic.phone("wx-long").refused("card.open", { token: "7".repeat(201) });
    expect(problem).toMatchObject({ code: "invalidInput", field: "token" });
  });

  test("who tries too many in an hour is refused every code, right ones too, until the hour is over", async () => {
    const { token } = await r.sharer("wx-g1");
    const guess = (n: number) => clinic.phone("wx-guesser").call("card.open", { token: `00000000000${n % 10}` });
    for (let n = 0; n < 10; n++) expect(await guess(n)).toMatchObject({ ok: true, data: { known: false } });
    expect(await guess(10)).toMatchObject({ ok: false, problem: { code: "tooMany", reason: "tooManyTries" } });
    expect(await clinic.phone("wx-guesser").refused("card.open", { token })).toMatchObject({ code: "tooMany" });
    expect(await clinic.phone("wx-guesser").refused("referral.enter", { code: token })).toMatchObject({
      code: "tooMany",
    });
    expect(await strayCount("limited")).toBeGreaterThanOrEqual(3);
    await clinic.cloud.clock.advanceTo(Date.parse("2026-11-22T11:00:00+08:00"));
    expect(await r.opens("wx-guesser", token)).toMatchObject({ known: true });
  });
});

describe("many at once", () => {
  test("a friend who opens two cards at the same moment has come through one of them", async () => {
    const one = await r.sharer("wx-m1");
    const two = await r.sharer("wx-m2");
    const tokens = [one.token, two.token, one.token, two.token];
    await atOnce(
      clinic,
      tokens.map((token) => () => r.opens("wx-m3", token)),
    );
    await r.agree("wx-m3");
    const own = r.stored().filter(({ friend }) => friend?.openid === "wx-m3");
    expect(own).toHaveLength(1);
    expect([one.token, two.token]).toContain(own[0]?.token);
  });

  test("agreeing three times at the same moment is one lead", async () => {
    const { token } = await r.sharer("wx-l1");
    await r.opens("wx-l2", token);
    await atOnce<unknown>(clinic, [() => r.booked("wx-l2", "1600"), () => r.agree("wx-l2"), () => r.agree("wx-l2")]);
    await r.agree("wx-l2");
    expect(r.ofFriend("wx-l2")).toMatchObject({ state: "lead", token });
  });
});
