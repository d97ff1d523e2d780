import { days, type Instant } from "@shared/calendar/instant";
import { bookedOrigin, broughtBy, newOrigin, type OriginKind, seenOrigin } from "@shared/referral/origin";
import type { Referral } from "@shared/referral/referral";
import type { Token } from "@shared/referral/token";
import { friendId } from "../../cloudfunctions/server/referring/ids";
import { newReferral, referralOrder } from "../../cloudfunctions/server/store/referrals";
import { openClinic, owner, type TestClinic } from "./support/open-clinic";
import { referring } from "./support/referring";

const start = Date.parse("2026-11-22T20:50:00+08:00");
const evening = Date.parse("2026-11-22T20:55:00+08:00");
const nextEvening = Date.parse("2026-11-23T20:55:00+08:00");
const token = "000000000000" as Token;
const daysAgo = (count: number) => (start - days(count)) as Instant;

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic({ startAt: start });
  await r.hireMemberManager();
  await r.cardInForce();
});
afterEach(() => clinic.close());

const r = referring(() => clinic);
const funnel = (month: string) => clinic.phone(owner).get("referral.funnel", { month });
const stored = (id: string) => clinic.cloud.database.inspect("referrals", { _id: id }, 1)[0];
const originOf = (id: string) => clinic.cloud.database.inspect("patients", { _id: id }, 1)[0]?.["origin"];

/** A referral as it was stored before it was noted when it is to be forgotten. */
function kept(id: string, told: Referral) {
  return { ...told, _id: id, order: referralOrder(id, told), revision: 1, friend: { openid: `wx-${id}` } };
}

/** Somebody new, brought by somebody, as it was stored before it was noted when that is to be forgotten. */
function brought(id: string, kind: OriginKind, came: Instant, seen: readonly string[] = ["a1"]) {
  const visited = seen.reduce(seenOrigin, bookedOrigin(newOrigin("online", came)));
  const { forgetAt: _, ...origin } = { forgetAt: 0, ...broughtBy(visited, kind) };
  return {
    _id: id,
    name: "李女士",
    openid: `wx-${id}`,
    family: [],
    upcoming: [],
    gates: [],
    people: [],
    since: came,
    origin,
  };
}

describe("the figures of a month", () => {
  test("keep what was taken back as a number alone, through whatever is opened later", async () => {
    const { token: card } = await r.sharer("wx-a");
    for (const friend of ["wx-b", "wx-c"]) await r.opens(friend, card);
    await r.refuse("wx-c");
    await r.refuse("wx-never-opened"); // nothing was noted of them, so nothing is deleted
    await r.agree("wx-b");
    expect((await funnel("2026-11")).referrals).toMatchObject({ agreed: 1, withdrawn: 1 });
    for (let again = 0; again < 3; again++) await r.refuse("wx-b");
    expect((await funnel("2026-11")).referrals).toMatchObject({ agreed: 0, withdrawn: 2 });
    for (const one of r.stored())
      expect(one).toEqual({
        ...{ _id: one._id, via: "link", state: "withdrawn", openedAt: 0, revision: expect.any(Number) },
        order: `withdrawn:8000000000000:${one._id}`,
      });
    expect(clinic.cloud.database.inspect("referralTallies", {}, 9)).toEqual([{ _id: "2026-11", withdrawn: 2 }]);
    await r.agree("wx-c");
    await clinic.phone("wx-c").get("referral.enter", { code: card });
    expect((await funnel("2026-11")).referrals).toMatchObject({ agreed: 1, withdrawn: 2 });
  });

  test("stay the same when what they count is forgotten, or the next card takes its place", async () => {
    const { token: card } = await r.sharer("wx-a");
    const year = daysAgo(366);
    const met = { via: "link", token, agreedAt: year, leadAt: year } as const;
    clinic.cloud.database.insertMany("referrals", [
      kept("v1", { ...met, state: "visit", openedAt: daysAgo(367), visitAt: year }),
      kept("v2", { ...met, state: "visit", openedAt: daysAgo(367), visitAt: year }),
      kept("n1", { ...met, state: "void", openedAt: year, voidReason: "household" }),
      kept("l1", { ...met, state: "lead", openedAt: daysAgo(300), leadAt: daysAgo(299) }),
      ...Array.from({ length: 45 }, (_, n) => kept(`o${n}`, { via: "link", token, state: "opened", openedAt: year })),
    ]);
    const before = await funnel("2025-11");
    expect(before.referrals).toEqual({ opened: 45, agreed: 0, lead: 0, visit: 2, void: 1, withdrawn: 0 });
    const stale: Referral = { via: "link", token, state: "opened", openedAt: daysAgo(31) };
    clinic.cloud.database.insertMany("referrals", [kept(friendId("wx-d"), stale)]);
    for (let again = 0; again < 2; again++) await r.opens("wx-d", card);
    expect((await funnel("2026-10")).referrals).toMatchObject({ opened: 1, withdrawn: 0 });
    expect((await funnel("2026-11")).referrals).toMatchObject({ opened: 1 });
    await clinic.cloud.clock.advanceTo(evening);
    expect(stored("v1")).toMatchObject({ state: "withdrawn", voidReason: "expired", openedAt: 0 });
    expect((await funnel("2025-11")).referrals).toEqual(before.referrals);
    expect(stored("l1")).toMatchObject({ state: "lead", token });
  });

  test("keep everybody when it is forgotten through whom they came, now or later", async () => {
    const came = daysAgo(366);
    clinic.cloud.database.insertMany("patients", [
      brought("p1", "friend", came),
      brought("p2", "clinicCode", came, ["a1", "a2"]),
      brought("p3", "online", came),
      brought("p4", "friend", daysAgo(364)),
    ]);
    const { key: _, ...keyless } = newOrigin("online", came); // as it was left by forgetting before
    clinic.cloud.database.insertMany("patients", [{ ...brought("p5", "online", came), origin: keyless }]);
    await clinic.cloud.clock.advanceTo(evening);
    const { origins } = await funnel("2025-11");
    const none = { known: 0, booked: 0, visited: 0, returned: 0 };
    expect(origins).toEqual([
      { kind: "friend", stages: { ...none, visited: 1 } },
      { kind: "clinicCode", stages: none },
      { kind: "online", stages: { known: 1, booked: 0, visited: 2, returned: 1 } },
      { kind: "desk", stages: none },
      { kind: "walkIn", stages: none },
    ]);
    expect(originOf("p1")).toEqual(originOf("p3"));
    expect(originOf("p4")).toMatchObject({ kind: "friend", forgetAt: daysAgo(364) + days(365) });
  });
});

describe("a correction by the team", () => {
  const side = { state: "lead", token } as const;
  const at = daysAgo(200);
  const correction = { by: { id: "owner-ye", name: "叶明" }, at, reason: "记错了", from: side, to: side };
  const over: Referral = { via: "link", state: "void", voidReason: "expired", token, openedAt: daysAgo(220) };
  const own = (openid: string) => stored(friendId(openid))?.["corrections"];

  test("stays on record when the next card takes its place, without the code of the one before", async () => {
    const { token: card } = await r.sharer("wx-s");
    for (const openid of ["wx-f", "wx-g", "wx-h"])
      clinic.cloud.database.insertMany("referrals", [
        kept(friendId(openid), { ...over, corrections: [correction, correction] }),
      ]);
    const plain = { ...correction, from: { state: "lead" }, to: { state: "lead" } };
    await r.opens("wx-f", card);
    expect(own("wx-f")).toEqual([plain, plain]);
    await r.agree("wx-g");
    await clinic.phone("wx-g").get("referral.enter", { code: card });
    expect(own("wx-g")).toEqual([plain, plain]);
    for (const openid of ["wx-f", "wx-h"]) await r.refuse(openid);
    expect([own("wx-f"), own("wx-h")]).toEqual([undefined, undefined]);
  });
});

test("what the daily forgetting looks at grows with what is due, not with what is kept", async () => {
  const some = 600;
  const numbers = Array.from({ length: some }, (_, n) => n);
  const fill = (ago: number, batch: string) => {
    const came = daysAgo(ago);
    const gone = { via: "link", state: "withdrawn", voidReason: "expired", openedAt: came, revision: 2 };
    const { database } = clinic.cloud;
    database.insertMany(
      "referrals",
      numbers.map((n) => ({ ...gone, _id: `${batch}-${n}` })),
    );
    database.insertMany(
      "patients",
      numbers.map((n) => brought(`${batch}-${n}`, "online", came)),
    );
    database.insertMany(
      "companions",
      numbers.map((n) => ({
        _id: `${batch}-${n}`,
        episodeId: "e",
        openid: "wx-e",
        label: "",
        from: came,
        until: came,
      })),
    );
  };
  const run = async (until: number) => {
    await clinic.cloud.clock.advanceTo(until - 60_000);
    clinic.cloud.statistics.reset();
    await clinic.cloud.clock.advanceTo(until);
    const { database = {} } = clinic.cloud.statistics.report().byFunction["sweep"] ?? {};
    return Object.values(database).reduce((sum, { documentsExamined }) => sum + documentsExamined, 0);
  };
  fill(500, "old");
  await run(evening); // the first one looks once at everything from before
  const due = numbers.slice(0, 30);
  clinic.cloud.database.insertMany(
    "patients",
    due.map((n) => {
      const patient = brought(`due-${n}`, "friend", daysAgo(370));
      return { ...patient, origin: { ...patient.origin, forgetAt: daysAgo(5) } };
    }),
  );
  clinic.cloud.database.insertMany(
    "referrals",
    due.map((n) => ({
      ...kept(`due-${n}`, { via: "link", state: "opened", token, openedAt: daysAgo(33) }),
      forgetAt: daysAgo(3),
    })),
  );
  expect(await run(nextEvening)).toBeLessThan(20 + 8 * due.length);
  expect(stored("due-7")).toMatchObject({ state: "withdrawn" });
  expect(originOf("due-7")).toMatchObject({ kind: "online", key: "2025-11:online:visited" });
}, 60_000);

test("the place in the list of what does not count tells no more than its row: the day", async () => {
  const openedAt = (n: number) => (daysAgo(3) + n * 1_234) as Instant;
  const telling = Array.from({ length: 7 }, (_, n) => {
    const told: Referral = { via: "link", state: "void", voidReason: "minor", token, openedAt: openedAt(n) };
    return kept(`f-minor-${n}`, { ...told, agreedAt: (openedAt(n) + 77_777_777) as Instant });
  });
  const plain = Array.from({ length: 5 }, (_, n) =>
    kept(`f-staff-${n}`, { via: "link", state: "void", voidReason: "staff", token, openedAt: openedAt(n) }),
  );
  clinic.cloud.database.insertMany("referrals", [...telling, ...plain]);
  const day = Date.parse("2026-11-19T00:00:00+08:00");
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await clinic.phone(owner).get("referral.list", { state: "void", limit: 1, ...(cursor && { cursor }) });
    ({ cursor } = page);
    const [row] = page.rows;
    const [, time, id] = Buffer.from(cursor ?? "", "base64url")
      .toString()
      .split(":");
    if (cursor) expect(id).toBe(row?.referralId);
    const told = [row?.openedAt, ...(cursor ? [8_000_000_000_000 - Number(time)] : [])];
    if (row?.voidReason === "sensitiveCare") expect(told).toEqual(told.map(() => day));
    seen.push(row?.referralId ?? "");
  } while (cursor);
  expect(seen).toEqual([...plain.map(({ _id }) => _id).reverse(), ...telling.map(({ _id }) => _id)]);
});

test("referrals from before are put in their place in the evening", async () => {
  const openedAt = daysAgo(3);
  const told: Referral = { via: "link", state: "void", voidReason: "sensitiveCare", token, openedAt };
  const before = { ...kept("f-care", told), order: `void:${8_000_000_000_000 - openedAt}:f-care` };
  clinic.cloud.database.insertMany("referrals", [before]);
  await clinic.cloud.clock.advanceTo(evening);
  expect(stored("f-care")).toEqual({ ...newReferral("f-care", told), friend: before.friend });
});
