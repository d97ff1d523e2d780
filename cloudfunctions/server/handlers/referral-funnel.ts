import { clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type { ReferralFunnel } from "@shared/contract/referral-views";
import { originKey, originKinds, originStages } from "@shared/referral/origin";
import { referralStates } from "@shared/referral/referral";
import type { Handler } from "../handler";
import { countOrigin } from "../store/patients";
import { goneIn } from "../store/referral-tallies";
import { countInState } from "../store/referrals";
import { straysBetween } from "../store/stray-tokens";

const longestMonth = 31;

/** The first day of the month after. */
const nextMonth = (first: LocalDate): LocalDate =>
  parseLocalDate(`${addDays(first, longestMonth).slice(0, 7)}-01`) ?? addDays(first, longestMonth);

/** Counts kept by the indexes, one for every way and stage: never a walk over the patients. */
const originCounts = (month: string) =>
  Promise.all(
    originKinds.map(async (kind) => {
      const counts = await Promise.all(originStages.map((stage) => countOrigin(originKey(month, kind, stage))));
      const [known = 0, booked = 0, visited = 0, returned = 0] = counts;
      return { kind, stages: { known, booked, visited, returned } };
    }),
  );

/** How many got to each state: those that are kept, with those of which only this number is left. */
async function stateCounts(month: string, from: Instant, to: Instant): Promise<ReferralFunnel["referrals"]> {
  const [gone, ...kept] = await Promise.all([
    goneIn(month),
    ...referralStates.map((state) => (state === "withdrawn" ? 0 : countInState(state, from, to))),
  ]);
  const counts = referralStates.map((state, place) => [state, (kept[place] ?? 0) + (gone?.[state] ?? 0)]);
  return Object.fromEntries(counts) as ReferralFunnel["referrals"];
}

/** How the new people of a month came and how far, and what became of the cards opened; counts, no names. */
export const referralFunnel: Handler<"referral.funnel"> = async ({ month }) => {
  const first = `${month}-01` as LocalDate;
  const after = nextMonth(first);
  const [origins, referrals, strays] = await Promise.all([
    originCounts(month),
    stateCounts(month, clinicTime(first, 0), clinicTime(after, 0)),
    straysBetween(first, addDays(after, -1)),
  ]);
  return { month, origins, referrals, strays: strays.map(({ _id, ...stray }) => stray) };
};
