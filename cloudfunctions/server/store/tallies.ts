import type { LocalDate } from "@shared/calendar/local-date";
import { command } from "./database";
import type { TallyMarkRecord, TallyRecord } from "./survey-records";
import { table } from "./table";

const tallies = table<TallyRecord>("tallies");
const marks = table<TallyMarkRecord>("tallyMarks");
const perRead = 1000;

/** Everything counted of one version and slice in the weeks from `from` to `to`; as many reads as there are thousands. */
export async function talliesOf(
  surveyKey: string,
  slice: string,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly TallyRecord[]> {
  const found: TallyRecord[] = [];
  for (let more = true; more; ) {
    const last = found.at(-1);
    const begins = last === undefined ? command.gte(from) : command.gte(last.week);
    const page = await tallies.find(
      { surveyKey, slice, week: begins.and(command.lte(to)), ...(last ? { _id: command.nin(idsOfWeek(found)) } : {}) },
      { sort: { week: "asc" }, limit: perRead },
    );
    found.push(...page);
    more = page.length === perRead;
  }
  return found;
}

/** A week may lie across two reads. */
const idsOfWeek = (found: readonly TallyRecord[]): string[] => {
  const week = found.at(-1)?.week;
  return found.filter((one) => one.week === week).map(({ _id }) => _id);
};

export const countedUntil = async (): Promise<TallyMarkRecord | undefined> => marks.get("sheets");
