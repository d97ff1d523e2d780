import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { command } from "./database";
import type { StrayTokenRecord } from "./referral-records";
import { table } from "./table";

const strays = table<StrayTokenRecord>("strayTokens");

/** Notes for the team that somebody came with a code that is none; what it said is not kept. */
export async function noteStray(kind: StrayTokenRecord["kind"], now: Instant): Promise<void> {
  const date = clinicDateAt(now);
  const _id = `${date}:${kind}`;
  const again = () => strays.update({ _id }, { count: command.inc(1), lastAt: now });
  if (await again()) return;
  if (!(await strays.insert({ _id, date, kind, count: 1, lastAt: now }))) await again();
}

/** What was tried on the days from `from` to `to`, newest day first. */
export const straysBetween = (from: LocalDate, to: LocalDate): Promise<readonly StrayTokenRecord[]> =>
  strays.find({ date: command.gte(from).and(command.lte(to)) }, { sort: { date: "desc" }, limit: 200 });
