import type { LocalDate } from "../calendar/local-date";
import { leastShown } from "./suppress";
import type { SurveyTally } from "./survey-tally";
import { addTallies } from "./tally-sheet";

/** What was counted of neighbouring weeks, from the Monday `since` to the week of the Monday `week`. */
export interface TallyBlock {
  readonly since: LocalDate;
  readonly week: LocalDate;
  readonly tally: SurveyTally;
}

const together = (one: TallyBlock, other: TallyBlock): TallyBlock => ({
  since: one.since < other.since ? one.since : other.since,
  week: one.week > other.week ? one.week : other.week,
  tally: addTallies(one.tally, other.tally),
});

/**
 * Joins what was counted of neighbouring weeks to blocks of at least as many answers as may be shown: week after week,
 * behind what waited already; a block ends with the week in which it is large enough. What is left waits for the next
 * count. As long as only whole blocks are shown, no two results differ by fewer answers than that, whatever weeks they are
 * about and whenever one looks.
 */
export function joinSmall(
  waiting: TallyBlock | undefined,
  counted: readonly TallyBlock[],
): { readonly blocks: readonly TallyBlock[]; readonly waiting: TallyBlock | undefined } {
  const blocks: TallyBlock[] = [];
  let open = waiting;
  for (const one of [...counted].sort((left, right) => (left.week < right.week ? -1 : 1))) {
    const joined: TallyBlock = open ? together(open, one) : one;
    const isLarge = joined.tally.answered >= leastShown;
    if (isLarge) blocks.push(joined);
    open = isLarge ? undefined : joined;
  }
  return { blocks, waiting: open };
}
