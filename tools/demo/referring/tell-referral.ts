import type { Instant } from "@shared/calendar/instant";
import { advance, type ReferralEvent } from "@shared/referral/advance";
import { correct } from "@shared/referral/correct";
import { firstTouch } from "@shared/referral/first-touch";
import { guardOf } from "@shared/referral/guard-of";
import type { Referral } from "@shared/referral/referral";
import { monthOf } from "@shared/referral/stands-at";
import { friendId, friendOfDesk } from "../../../cloudfunctions/server/referring/ids";
import { nothingLeft } from "../../../cloudfunctions/server/referring/nothing-left";
import type { ReferralRecord } from "../../../cloudfunctions/server/store/referral-records";
import { newReferral } from "../../../cloudfunctions/server/store/referrals";
import type { CardTale } from "./card-tale";
import type { KnownPeople } from "./known-people";
import { seenAt, seenIn } from "./origins";

type Step = readonly [event: ReferralEvent, at: Instant];

/** What the friend did up to now that moves the referral on, in the order in which the server heard of it. */
function stepsOf({ friend, agreedAt, openedAt, endsAt }: CardTale, people: KnownPeople, now: Instant): readonly Step[] {
  if (agreedAt === undefined) return [];
  const { patientId } = people.named(friend);
  const own = patientId === undefined ? [] : people.appointmentsOf(patientId);
  const booked = own
    .filter(({ bookedAt, state }) => bookedAt >= openedAt && state !== "cancelled")
    .sort((one, other) => one.bookedAt - other.bookedAt)
    .slice(0, "openid" in friend ? 1 : 0)
    .map(({ _id: appointmentId, bookedAt: at }): Step => {
      const heardAt = Math.max(at, agreedAt) as Instant;
      return [{ kind: "booked", appointmentId, at }, heardAt];
    });
  const seen = seenIn(own)
    .slice(0, 1)
    .map((one): Step => [{ kind: "seen", appointmentId: one._id, bookedAt: one.bookedAt }, seenAt(one) ?? one.endsAt]);
  const steps: readonly Step[] = [[{ kind: "agreed" }, agreedAt], ...booked, ...seen];
  return steps.filter(([, at]) => at <= now && (endsAt === undefined || at < endsAt));
}

/** A referral under way, with how often it was written. */
interface Written {
  readonly referral: Referral;
  readonly revision: number;
}

const written = (before: Written, next: Referral): Written =>
  next === before.referral ? before : { referral: next, revision: before.revision + 1 };

function corrected(before: Written, { corrected: how }: CardTale): Written {
  if (how === undefined) return before;
  const next = correct(before.referral, how.to, { by: how.by, reason: how.reason }, how.at);
  if (typeof next === "string") throw new Error(`the demo clinic corrects what cannot be corrected: ${next}`);
  return written(before, next);
}

/** How far a card came by itself: every step goes through the rules that the server uses, with its guards. */
function moved(tale: CardTale, people: KnownPeople, now: Instant): Written {
  const { friend, token, via, from, openedAt } = tale;
  const opened = firstTouch(undefined, { token, via }, openedAt);
  if (opened === undefined) throw new Error("the first card somebody opens is the first one");
  const referrer = from === undefined ? undefined : people.side({ openid: from });
  const side = people.side(friend);
  return stepsOf(tale, people, now).reduce<Written>(
    (before, [event, at]) =>
      written(before, advance(before.referral, event, guardOf(referrer, side, openedAt, at), at)),
    { referral: opened, revision: 1 },
  );
}

/** The months in which cards that were taken back since had got as far as they did. */
export const monthsOfWithdrawn = (tales: readonly CardTale[], people: KnownPeople, now: Instant): readonly string[] =>
  tales.filter(({ endsAt }) => endsAt !== undefined).map((tale) => monthOf(moved(tale, people, now).referral));

/** What became of a card by `now`. */
export function tellReferral(tale: CardTale, people: KnownPeople, now: Instant): ReferralRecord {
  const { friend, endsAt } = tale;
  const before = moved(tale, people, now);
  const { referral, revision } = endsAt === undefined ? corrected(before, tale) : written(before, nothingLeft);
  const _id = "openid" in friend ? friendId(friend.openid) : friendOfDesk(friend.patientId);
  const known = referral.state !== "opened" && referral.state !== "withdrawn";
  return {
    ...newReferral(_id, referral),
    ...(known && { friend: people.named(friend) }),
    revision,
  };
}
