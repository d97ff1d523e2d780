import { clinicDateAt, days } from "@shared/calendar/instant";
import { checkCard } from "@shared/card/check-card";
import { mayRelease } from "@shared/card/may-release";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import { articleKey, articles } from "@shared/education/catalogue";
import { guardOf } from "@shared/referral/guard-of";
import { originKey } from "@shared/referral/origin";
import { referralStates, type VoidReason } from "@shared/referral/referral";
import { countedUntil } from "@shared/referral/shown-count";
import { openLasts } from "@shared/referral/terms";
import { readToken } from "@shared/referral/token";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { ReferralRecord } from "../../../cloudfunctions/server/store/referral-records";
import { articleSignatures } from "../../../tools/demo/referring/article-signatures";
import { now } from "./demo-chronicles";
import { referralsOfDemo } from "./referrals-of-demo";
import { weekOfMornings } from "./visits-of-demo";

const demo = referralsOfDemo(60);
const { told, people, codes, visitsOf } = demo;
const { referrals, patients, sharers, consents, cards } = told;
const inState = (state: ReferralRecord["state"]) => referrals.filter((one) => one.state === state);
const counted = [...inState("lead"), ...inState("visit")];

/** The visit came to its end, or the desk put right that it had taken place. */
const wasSeen = ({ state }: AppointmentRecord): boolean => state === "checkout" || state === "done";

const friendSide = ({ friend }: ReferralRecord) =>
  people.side(friend?.openid === undefined ? { patientId: friend?.patientId ?? "" } : { openid: friend.openid });

function guardNow(referral: ReferralRecord): VoidReason | undefined {
  const openid = codes.get(referral.token ?? "")?.openid;
  const referrer = openid === undefined ? undefined : people.side({ openid });
  return guardOf(referrer, friendSide(referral), referral.openedAt, now);
}

describe("how the new patients of the demo clinic came", () => {
  const withOrigin = patients.filter(({ origin }) => origin !== undefined);

  test("is known of everybody who first booked or stood at the desk in the last three months, and of nobody else", () => {
    const months = new Set(withOrigin.map(({ origin }) => origin?.key.slice(0, 7)));
    expect(months).toEqual(new Set(["2026-09", "2026-10", "2026-11"]));
    for (const patient of patients) {
      const isNew = clinicDateAt(patient.since) >= "2026-09-01" && visitsOf(patient).length > 0;
      expect([patient._id, patient.origin !== undefined]).toEqual([patient._id, isNew]);
    }
  });

  test("has come as far as their appointments say", () => {
    for (const patient of withOrigin) {
      const own = visitsOf(patient);
      const seen = own.filter(wasSeen).length;
      const stage = ["booked", "visited", "returned"][Math.min(seen, 2)];
      expect([patient._id, patient.origin?.stage]).toEqual([patient._id, stage]);
      expect(patient.origin?.seen).toHaveLength(Math.min(seen, 2));
      const [first] = [...own].sort((one, other) => one.bookedAt - other.bookedAt);
      const bySelf = first?.bookedBy.kind === "staff" ? "desk" : "online";
      expect([patient._id, patient.origin?.first]).toEqual([patient._id, first?.walkIn ? "walkIn" : bySelf]);
    }
  });

  test("is counted under a key that follows from it, every way at least three times", () => {
    const kinds = withOrigin.flatMap(({ origin }) => origin?.kind ?? []);
    for (const kind of ["friend", "clinicCode", "online", "desk", "walkIn"] as const)
      expect([kind, kinds.filter((one) => one === kind).length >= 3]).toEqual([kind, true]);
    for (const { origin } of withOrigin)
      if (origin) expect(origin.key).toBe(originKey(clinicDateAt(origin.at).slice(0, 7), origin.kind, origin.stage));
  });

  test("is through a card exactly where a card counts", () => {
    const through = new Map(
      counted.map(({ friend, token }) => [
        friend?.patientId,
        codes.get(token ?? "")?.kind === "clinic" ? "clinicCode" : "friend",
      ]),
    );
    for (const { _id, origin } of withOrigin) {
      const kind = through.get(_id) ?? origin?.first;
      expect([_id, origin?.kind]).toEqual([_id, kind]);
    }
    expect(through.size).toBe(counted.length);
  });
});

describe("the referrals of the demo clinic", () => {
  test("are in every state, and do not count for each of the three reasons", () => {
    for (const state of referralStates) expect([state, inState(state).length > 0]).toEqual([state, true]);
    const reasons = inState("void").map(({ voidReason }) => voidReason);
    expect(reasons.sort()).toEqual(["alreadyPatient", "household", "staff"]);
    expect(referrals.filter(({ corrections }) => corrections?.length === 1)).toHaveLength(1);
    expect(new Set(referrals.map(({ via }) => via))).toEqual(new Set(["link", "code", "desk"]));
    expect(inState("withdrawn").map(({ openedAt }) => openedAt)).toEqual(inState("withdrawn").map(() => 0)); // nothing is left
    const left = referrals.filter(({ state }) => state !== "withdrawn");
    expect(left.every(({ openedAt }) => now - openedAt < days(62))).toBe(true);
    expect(inState("opened").every(({ openedAt }) => now - openedAt < openLasts)).toBe(true);
  });

  test("pass the guards if they count, and are held up by the one they name if they do not", () => {
    for (const referral of [...inState("agreed"), ...counted, ...inState("void")])
      expect([referral._id, guardNow(referral)]).toEqual([referral._id, referral.voidReason]);
  });

  test("are as far as the friend's own appointments, step after step", () => {
    for (const one of counted) {
      const own = visitsOf({ _id: one.friend?.patientId ?? "" });
      const booking = own.find(({ _id }) => _id === one.appointmentId);
      expect([one._id, booking?.bookedAt]).toEqual([one._id, one.leadAt]);
      const closed = own
        .filter(wasSeen)
        .flatMap(({ steps }) => steps.find(({ to }) => to === "checkout" || to === "done")?.at ?? []);
      expect([one._id, one.visitAt]).toEqual([one._id, closed.length > 0 ? Math.min(...closed) : undefined]);
      const times = [one.openedAt, one.agreedAt ?? now, one.visitAt ?? now, now];
      expect(times).toEqual([...times].sort((earlier, later) => earlier - later));
    }
  });

  test("tell nothing of whoever has not agreed, or has taken it back", () => {
    for (const one of [...inState("opened"), ...inState("withdrawn")]) expect(one.friend).toBeUndefined();
    for (const one of inState("withdrawn"))
      expect(Object.keys(one).sort()).toEqual(["_id", "openedAt", "order", "revision", "state", "via"]);
    for (const { _id, friend } of [...inState("agreed"), ...counted, ...inState("void")]) {
      const openid = friend?.openid;
      const sharer = sharers.find((one) => one.openid === openid);
      expect([_id, openid === undefined ? "granted" : sharer?.consent.state]).toEqual([_id, "granted"]);
    }
  });

  test("came through codes that exist, none of them ended before", () => {
    for (const { token, openedAt, _id } of referrals.filter(({ state }) => state !== "withdrawn")) {
      const code = codes.get(token ?? "");
      expect([_id, code !== undefined && code.createdAt <= openedAt && code.endedAt === undefined]).toEqual([
        _id,
        true,
      ]);
    }
    expect(new Set(referrals.map(({ _id }) => _id)).size).toBe(referrals.length);
  });
});

describe("who passes the card on in the demo clinic", () => {
  const granted = sharers.filter(({ consent }) => consent.state === "granted");

  test("are a dozen and the friends who agreed; each code belongs to one of them", () => {
    expect(granted.filter(({ token }) => token !== undefined).length).toBeGreaterThanOrEqual(12);
    const persons = [...codes.values()].filter(({ kind }) => kind === "person");
    for (const { _id, openid, endedAt } of persons) {
      expect(readToken(_id)).toBe(_id);
      const owner = sharers.find(({ token }) => token === _id);
      expect([_id, owner?.openid]).toEqual([_id, endedAt === undefined ? openid : undefined]);
    }
    expect(persons.filter(({ endedAt }) => endedAt !== undefined).length).toBeGreaterThan(0);
    expect([...codes.values()].flatMap(({ label }) => label ?? [])).toEqual(["前台立牌", "公众号菜单", "门口易拉宝"]);
  });

  test("decided on record, with the text as it stands", () => {
    for (const { openid, consent } of sharers) {
      const history = consents.filter((one) => one.openid === openid);
      expect(history.at(-1)).toMatchObject({ ...consent, purpose: "referralAttribution" });
      expect(consent.textVersion).toBe(referralConsentText.version);
    }
    expect(new Set(sharers.map(({ _id }) => _id)).size).toBe(sharers.length);
  });

  test("see a count in one case, as three friends came long enough ago", () => {
    const enough = sharers.filter(({ token }) => {
      const seen = inState("visit").filter((one) => one.token === token && token !== undefined);
      return seen.filter(({ visitAt = now }) => visitAt <= countedUntil(now)).length >= 3;
    });
    expect(enough.map(({ openid }) => openid)).toEqual(["demo-zheng"]);
  });
});

describe("the card of the demo clinic", () => {
  test("in force says nothing but facts and was released by another pair of eyes", () => {
    const [released] = cards.filter(({ state }) => state === "released");
    expect(released && checkCard(released.card, clinicDateAt(now))).toEqual([]);
    expect(released?.card).toMatchObject({ kind: "information", lines: [] });
    expect(released?.released && mayRelease(released.released.by, released.editors)).toBe(true);
  });

  test("has a draft with two lines that break a rule, and nothing else wrong with it", () => {
    const [draft] = cards.filter(({ state }) => state === "draft");
    const problems = draft && checkCard(draft.card, clinicDateAt(now));
    expect(new Set(problems?.map(({ field, reason }) => `${field} ${reason}`))).toEqual(
      new Set(["lines.1 breaksRule", "lines.2 breaksRule"]),
    );
  });

  test("stands beside articles that are signed but for one", () => {
    const signed = new Map(articleSignatures(now).map(({ _id, at }) => [_id, at]));
    expect(signed.size).toBe(articles.length - 1);
    for (const article of articles.slice(0, -1)) {
      const at = signed.get(articleKey(article)) ?? now;
      expect([article.id, at < now && clinicDateAt(at) >= article.writtenOn]).toEqual([article.id, true]);
    }
  });
});

test.each(weekOfMornings.slice(0, 3))("on other days, and in a small clinic, it is as believable, %s", (_, at) => {
  const { referrals: all, patients: everybody } = referralsOfDemo(5, at).told;
  for (const state of referralStates) expect(all.map((one) => one.state)).toContain(state);
  expect(everybody.filter(({ origin }) => origin?.kind === "friend").length).toBeGreaterThan(4);
});
