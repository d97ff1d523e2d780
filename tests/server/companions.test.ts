import { days, hours, minutes } from "@shared/calendar/instant";
import { mostCompanions } from "@shared/companion/companion";
import { mostWrongTokens } from "@shared/referral/terms";
import { companionIdOf } from "../../cloudfunctions/server/companions/companion-token";
import { atOnce } from "./support/at-once";
import { giving } from "./support/giving";
import { doctor, morning, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());
const { stored, make, given, view, refusedView, copied } = giving(() => clinic);

describe("giving a companion card", () => {
  test("answers the secret once and stores nothing that leads back to it", async () => {
    const { phone, episodeId, token, ...row } = await given("wx-c1");
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(row).toMatchObject({ label: "我先生", state: "waiting" });
    expect(row.until - row.from).toBe(days(7));
    const list = await phone.get("companion.list", { episodeId });
    expect(list).toEqual({ rows: [{ ...row }] });
    expect(JSON.stringify([list, stored(episodeId)])).not.toContain(token);
  });

  test("twice by the same request gives one card, also at the same moment", async () => {
    const { phone, episodeId } = await clinic.patient("wx-c2");
    const again = () => make(phone, episodeId, { requestId: "same-request" });
    const [one, other] = await atOnce(clinic, [again, again]);
    const late = await again();
    expect([other?.token, late.token]).toEqual([one?.token, one?.token]);
    expect(stored(episodeId)).toHaveLength(1);
    await phone.get("companion.revoke", { episodeId, companionId: late.companionId });
    expect(
      await phone.refused("companion.make", { requestId: "same-request", episodeId, label: "她", days: 1 }),
    ).toEqual({
      code: "conflict",
      field: "requestId",
      reason: "revoked",
    });
  });

  test("to different people, or by different people, gives different secrets", async () => {
    const { phone, episodeId } = await clinic.patient("wx-c3");
    const other = await clinic.patient("wx-c3-other");
    const tokens = [
      await make(phone, episodeId, { requestId: "request-a" }),
      await make(phone, episodeId, { requestId: "request-b" }),
      await make(other.phone, other.episodeId, { requestId: "request-a" }),
    ].map(({ token }) => token);
    expect(new Set(tokens).size).toBe(3);
  });

  test("is refused once as many are open as there may be, and possible again when one was taken back", async () => {
    const { phone, episodeId, companionId } = await given("wx-c4");
    for (let more = 1; more < mostCompanions; more++) await make(phone, episodeId);
    const input = { requestId: "one-too-many", episodeId, label: "同事", days: 1 };
    expect(await phone.refused("companion.make", input)).toEqual({ code: "tooMany", reason: "tooMany" });
    expect(await phone.get("companion.list", { episodeId })).toMatchObject({ whyNot: "tooMany" });
    const { rows, whyNot } = await phone.get("companion.revoke", { episodeId, companionId });
    expect([rows.find((row) => row.companionId === companionId)?.state, whyNot]).toEqual(["revoked", undefined]);
    expect(await make(phone, episodeId)).toMatchObject({ state: "waiting" });
  });

  test("many at the same moment never leaves more open than there may be", async () => {
    const { phone, episodeId } = await clinic.patient("wx-c5");
    const ids = ["r-0000001", "r-0000002", "r-0000003", "r-0000004", "r-0000005", "r-0000006"];
    const replies = await atOnce(
      clinic,
      ids.map((requestId) => () => phone.call("companion.make", { requestId, episodeId, label: "家人", days: 3 })),
    );
    const open = stored(episodeId).filter((card) => card["revokedAt"] === undefined);
    expect(open.length).toBeLessThanOrEqual(mostCompanions);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(open.length);
  });

  test.each([
    ["care that nothing is shared about", { plan: { sensitivity: "high" } }, "sensitiveCare"],
    ["a minor's follow-up", { patient: { birthDate: "2012-05-01" } }, "minor"],
    ["a follow-up on a guardian's phone", { episode: { boundUntil: morning + days(400) } }, "minor"],
    [
      "a follow-up that has ended",
      { episode: { ended: { at: morning, by: { id: "x", name: "x" }, reason: "x" } } },
      "ended",
    ],
  ] as const)("is not possible for %s", async (what, change, whyNot) => {
    const { episodeId: like } = await clinic.patient(`wx-like-${what.length}-${whyNot}`);
    const { phone, episodeId } = copied(like, `wx-not-${what.length}-${whyNot}`, change);
    expect(await phone.get("companion.list", { episodeId })).toEqual({ whyNot, rows: [] });
    const input = { requestId: "not-possible", episodeId, label: "家人", days: 3 };
    expect(await phone.refused("companion.make", input)).toEqual({ code: "conflict", reason: whyNot });
    expect(stored(episodeId)).toEqual([]);
  });

  test("is for the owner of the follow-up alone", async () => {
    const { episodeId, companionId } = await given("wx-c6");
    const stranger = clinic.phone("wx-c6-stranger");
    const before = stored(episodeId);
    for (const [endpoint, more] of [
      ["companion.list", {}],
      ["companion.make", { requestId: "stranger-1", label: "我", days: 1 }],
      ["companion.revoke", { companionId }],
    ] as const)
      expect(await stranger.refused(endpoint, { episodeId, ...more })).toEqual({
        code: "notFound",
        field: "episodeId",
      });
    const other = await given("wx-c6-other");
    const theirs = { episodeId: other.episodeId, companionId };
    expect(await other.phone.refused("companion.revoke", theirs)).toEqual({ code: "notFound", field: "companionId" });
    expect(stored(episodeId)).toEqual(before);
  });
});

describe("opening a companion card", () => {
  test("binds it to the first person who does; others are refused from then on", async () => {
    const { phone, episodeId, token } = await given("wx-o1");
    await view("wx-o1-husband", token);
    expect(await refusedView("wx-o1-other", token)).toEqual({ code: "conflict", reason: "takenByOther" });
    expect(await view("wx-o1-husband", token)).toHaveProperty("days");
    const { rows } = await phone.get("companion.list", { episodeId });
    expect(rows).toEqual([expect.objectContaining({ state: "taken", takenAt: expect.any(Number) })]);
    expect(JSON.stringify(rows)).not.toContain("wx-o1-husband");
  });

  test("by two at the same moment lets exactly one in", async () => {
    const { episodeId, token } = await given("wx-o2");
    const people = ["wx-o2-a", "wx-o2-b", "wx-o2-c"];
    const replies = await atOnce(
      clinic,
      people.map((openid) => () => clinic.phone(openid).call("companion.view", { token })),
    );
    const [winner] = people.filter((_, place) => replies[place]?.ok);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(stored(episodeId)).toEqual([expect.objectContaining({ takenBy: winner })]);
  });

  test("twice at the same moment by one person lets that person in twice", async () => {
    const { token } = await given("wx-o3");
    const again = () => view("wx-o3-husband", token);
    expect(await atOnce(clinic, [again, again])).toHaveLength(2);
  });

  test("by the patient shows it and leaves it for the one it is for", async () => {
    const { phone, episodeId, token } = await given("wx-o4");
    expect(await phone.get("companion.view", { token })).toHaveProperty("days");
    expect(stored(episodeId)[0]).not.toHaveProperty("takenBy");
    await view("wx-o4-husband", token);
    expect(await phone.get("companion.view", { token })).toHaveProperty("days");
  });

  test("is over for everybody the moment it was taken back", async () => {
    const { phone, episodeId, companionId, token } = await given("wx-o5");
    await view("wx-o5-husband", token);
    await phone.get("companion.revoke", { episodeId, companionId });
    for (const openid of ["wx-o5-husband", "wx-o5", "wx-o5-other"])
      expect(await refusedView(openid, token)).toEqual({ code: "conflict", reason: "revoked" });
    const { rows } = await phone.get("companion.revoke", { episodeId, companionId });
    expect(rows).toMatchObject([{ state: "revoked" }]);
  });

  test("shows nothing more once the follow-up has ended", async () => {
    const { phone, episodeId, token } = await given("wx-o6");
    await view("wx-o6-husband", token);
    await clinic.phone(doctor).get("episode.stop", { episodeId, reason: "本人转到别处继续" });
    for (const openid of ["wx-o6-husband", "wx-o6"])
      expect(await refusedView(openid, token)).toEqual({ code: "conflict", reason: "over" });
    expect(await phone.get("companion.list", { episodeId })).toMatchObject({
      whyNot: "ended",
      rows: [{ state: "over" }],
    });
  });

  test("shows nothing more once it turns out that the patient is a minor", async () => {
    const { phone, token } = await given("wx-o7");
    await view("wx-o7-husband", token);
    await phone.get("family.introduce", { name: "王念禾", birthDate: "2010-01-01" });
    expect(await refusedView("wx-o7-husband", token)).toEqual({ code: "conflict", reason: "over" });
  });

  test("of a follow-up that is on somebody else's phone by now shows nothing", async () => {
    const { episodeId } = await clinic.patient("wx-o8");
    const token = "0123456789abcdef0123456789abcdef";
    const card = { _id: companionIdOf(token), episodeId, label: "家人", from: morning, until: morning + days(7) };
    clinic.cloud.database.insertMany("companions", [{ ...card, openid: "wx-o8-former" }]);
    for (const openid of ["wx-o8-husband", "wx-o8-former", "wx-o8"])
      expect(await refusedView(openid, token)).toEqual({ code: "conflict", reason: "over" });
    expect(stored(episodeId)[0]).not.toHaveProperty("takenBy");
  });

  test("is not to be had by trying: after some that are none, not even a right one opens for an hour", async () => {
    const { token } = await given("wx-o9");
    const wrong = (tried: number) => tried.toString(16).padStart(32, "0");
    for (let tried = 0; tried < mostWrongTokens; tried++)
      expect(await refusedView("wx-o9-thief", wrong(tried))).toEqual({ code: "notFound", field: "token" });
    const limited = { code: "tooMany", field: "token", reason: "tooManyTries" };
    expect(await refusedView("wx-o9-thief", wrong(99))).toEqual(limited);
    expect(await refusedView("wx-o9-thief", token)).toEqual(limited);
    expect(await view("wx-o9-husband", token)).toHaveProperty("days");
    await clinic.cloud.clock.advance(hours(1));
    expect(await refusedView("wx-o9-thief", token)).toEqual({ code: "conflict", reason: "takenByOther" });
  });

  test.each(["", "0123", "g".repeat(32), `${"a".repeat(32)}%20`, "../".repeat(11), 7, null, { $ne: "" }])(
    "by what is no secret, %j, is refused before anything is looked at",
    async (token) => {
      clinic.cloud.statistics.reset();
      expect(await clinic.phone("wx-o10").refused("companion.view", { token })).toMatchObject({ code: "invalidInput" });
      expect(clinic.cloud.statistics.report().byFunction["api"]?.database ?? {}).toEqual({});
    },
  );

  test("stops when its days are over", async () => {
    const { phone, episodeId } = await clinic.patient("wx-o11");
    const token = "fedcba9876543210fedcba9876543210";
    const now = clinic.cloud.clock.now();
    const card = { _id: companionIdOf(token), episodeId, openid: "wx-o11", label: "家人" };
    clinic.cloud.database.insertMany("companions", [{ ...card, from: now - days(7), until: now + minutes(20) }]);
    expect(await view("wx-o11-husband", token)).toMatchObject({ until: now + minutes(20) });
    await clinic.cloud.clock.advance(minutes(20));
    expect(await refusedView("wx-o11-husband", token)).toEqual({ code: "conflict", reason: "over" });
    expect(await phone.get("companion.list", { episodeId })).toMatchObject({ rows: [{ state: "over" }] });
  });
});
