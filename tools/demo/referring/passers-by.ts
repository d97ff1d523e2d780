import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { ReferralVia } from "@shared/referral/referral";
import { consultants } from "../clinic/demo-staff";
import type { CardTale } from "./card-tale";
import { type ClinicCodeName, clinicCodeToken, isClinicCode } from "./clinic-codes";
import { demoToken } from "./demo-token";
import type { SharerName } from "./sharer-names";
import { longKnown, sharerOpenid } from "./sharer-openid";

/** Somebody who opened a card and has not come, or was no friend to come. */
interface PasserBy {
  readonly openid: string;
  readonly code: SharerName | ClinicCodeName;
  readonly daysAgo: number;
  readonly via?: ReferralVia;
  /** Agreed so many minutes later that it is noted. */
  readonly agreesAfter?: number;
}

/** A card and how many days ago it was opened by somebody who only looked; it is not known for longer than thirty. */
const onlyLooked: readonly (readonly [PasserBy["code"], number])[] = [
  ["zheng", 1],
  ["zheng", 8],
  ["qian", 3],
  ["first", 2],
  ["first", 17],
  ["second", 6],
  ["fifth", 11],
  ["sixth", 4],
  ["mu", 13],
  ["third", 24],
  ["menu", 0.1],
  ["menu", 2],
  ["banner", 5],
  ["banner", 9],
  ["stand", 1],
  ["zheng", 28],
];

const passersBy = (regular: string): readonly PasserBy[] => [
  ...onlyLooked.map(([code, daysAgo], place) => ({
    openid: `demo-passer-${String(place + 1).padStart(2, "0")}`,
    code,
    daysAgo,
  })),
  // Agreed, and have not booked yet.
  { openid: "demo-friend-01", code: "qian", daysAgo: 3, via: "code", agreesAfter: 0 },
  { openid: "demo-friend-02", code: "second", daysAgo: 1, via: "code", agreesAfter: 0 },
  // One of the team, and somebody the clinic has known for long.
  { openid: consultants[1]?.openid ?? "", code: "qian", daysAgo: 21, via: "code", agreesAfter: 0 },
  { openid: regular, code: "second", daysAgo: 15, agreesAfter: 90 },
];

/** What is told of a card by its name: the token, and the person who passed it on, if it was one. */
export function cardNamed(code: SharerName | ClinicCodeName, seed: number, now: Instant) {
  if (isClinicCode(code)) return { token: clinicCodeToken(code) };
  const from = sharerOpenid(code, seed, now);
  return from === undefined ? undefined : { token: demoToken(from), from };
}

/** The tales of everybody who opened a card and was not seen through it. */
export const talesOfPassersBy = (seed: number, now: Instant): readonly CardTale[] =>
  passersBy(longKnown(seed, now).at(-1) ?? "").flatMap(
    ({ openid, code, daysAgo, via = "link", agreesAfter }): readonly CardTale[] => {
      const card = cardNamed(code, seed, now);
      if (card === undefined) return [];
      const openedAt = after(now, -days(daysAgo) - hours(1));
      const agreed = agreesAfter === undefined ? {} : { agreedAt: after(openedAt, minutes(agreesAfter)) };
      return [{ friend: { openid }, ...card, via, openedAt, ...agreed }];
    },
  );
