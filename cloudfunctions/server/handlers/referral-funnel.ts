import { clinicTime } from "@shared/calendar/instant";
import { addDays, type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import { originKey, originKinds, originStages } from "@shared/referral/origin";
import { referralStates } from "@shared/referral/referral";
import type { Handler } from "../handler";
import { countOrigin } from "../store/patients";
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

/** How the new people of a month came and how far, and what became of the cards opened; counts, no names. */
export const referralFunnel: Handler<"referral.funnel"> = async ({ month }) => {
  const first = `${month}-01` as LocalDate;
  const after = nextMonth(first);
  const [from, to] = [clinicTime(first, 0), clinicTime(after, 0)];
  const [origins, counts, strays] = await Promise.all([
    originCounts(month),
    Promise.all(referralStates.map((state) => countInState(state, from, to))),
    straysBetween(first, addDays(after, -1)),
  ]);
  const [opened = 0, agreed = 0, lead = 0, visit = 0, none = 0, withdrawn = 0] = counts;
  return {
    month,
    origins,
    referrals: { opened, agreed, lead, visit, void: none, withdrawn },
    strays: strays.map(({ _id, ...stray }) => stray),
  };
};
