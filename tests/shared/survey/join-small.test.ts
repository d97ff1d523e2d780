import { addDays, parseLocalDate } from "@shared/calendar/local-date";
import { joinSmall, type TallyBlock } from "@shared/survey/join-small";
import { leastShown } from "@shared/survey/suppress";
import { emptyTally } from "@shared/survey/tally-sheet";
import fc from "fast-check";

const monday = parseLocalDate("2026-11-02");
if (!monday) throw new Error("there is no such day");
const weekNo = (place: number) => addDays(monday, 7 * place);

const counted = (place: number, answered: number, issued = answered): TallyBlock => ({
  since: weekNo(place),
  week: weekNo(place),
  tally: { ...emptyTally, issued, answered },
});
type Told = readonly [since: number, week: number, answered: number];
const placeOf = (day: string) => Math.round((Date.parse(day) - Date.parse(String(monday))) / (7 * 86_400_000));
const told = ({ since, week, tally }: TallyBlock): Told => [placeOf(since), placeOf(week), tally.answered];

describe("weeks with few answers", () => {
  test.each<[string, readonly TallyBlock[], readonly Told[], Told | undefined]>([
    ["nothing was counted", [], [], undefined],
    ["a week with enough is a block of its own", [counted(0, 5)], [[0, 0, 5]], undefined],
    ["a few wait", [counted(0, 4)], [], [0, 0, 4]],
    ["they count with the next week", [counted(0, 4), counted(1, 1)], [[0, 1, 5]], undefined],
    ["five, then one: the one waits", [counted(2, 5), counted(3, 1)], [[2, 2, 5]], [3, 3, 1]],
    ["the weeks come in any order", [counted(1, 3), counted(0, 3)], [[0, 1, 6]], undefined],
    [
      "large weeks stay apart",
      [counted(0, 9), counted(1, 2), counted(2, 7)],
      [
        [0, 0, 9],
        [1, 2, 9],
      ],
      undefined,
    ],
    ["what nobody answered waits as well", [counted(0, 0, 9), counted(1, 5)], [[0, 1, 5]], undefined],
  ])("%s", (_, weeks, blocks, waits) => {
    const joined = joinSmall(undefined, weeks);
    expect(joined.blocks.map(told)).toEqual(blocks);
    expect(joined.waiting && told(joined.waiting)).toEqual(waits);
  });

  test("who comes late waits with those who do, and counts no earlier than the latest of them", () => {
    const { waiting } = joinSmall(undefined, [counted(3, 2)]);
    const late = joinSmall(waiting, [counted(1, 3)]);
    expect(late.blocks.map(told)).toEqual([[1, 3, 5]]);
    expect(late.waiting).toBeUndefined();
  });
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const answersIn = (blocks: readonly TallyBlock[]) => sumOf(blocks.map(({ tally }) => tally.answered));

const lastWeek = 3;
const spans = Array.from({ length: lastWeek + 1 }, (_, from) =>
  Array.from({ length: lastWeek + 1 - from }, (__, more) => [weekNo(from), weekNo(from + more)] as const),
).flat();
const week = fc.tuple(fc.nat({ max: lastWeek }), fc.nat({ max: 7 }));
const rounds = fc.array(fc.array(week, { maxLength: 4 }), { maxLength: 4 });

/** What is shown after each of several counts, and what waits at the end. */
function counting(all: readonly (readonly (readonly [number, number])[])[]) {
  const looks: (readonly TallyBlock[])[] = [];
  let waiting: TallyBlock | undefined;
  for (const round of all) {
    const joined = joinSmall(
      waiting,
      round.map(([place, answered]) => counted(place, answered)),
    );
    looks.push([...(looks.at(-1) ?? []), ...joined.blocks]);
    waiting = joined.waiting;
  }
  return { looks, waiting };
}

const results = (looks: readonly (readonly TallyBlock[])[]): readonly ReadonlySet<TallyBlock>[] =>
  looks.flatMap((shown) =>
    spans.map(([from, to]) => new Set(shown.filter((block) => from <= block.week && block.week <= to))),
  );

/** By how few answers one result is more than another. */
const leastDifference = (all: readonly ReadonlySet<TallyBlock>[]): number =>
  all
    .flatMap((one) => all.map((other) => answersIn([...one].filter((block) => !other.has(block)))))
    .filter((more) => more > 0)
    .reduce((least, more) => Math.min(least, more), Number.POSITIVE_INFINITY);

test("no two results differ by a few answers, whatever weeks they are about and whenever one looks", () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const { looks, waiting } = counting(all);
      expect(leastDifference(results(looks))).toBeGreaterThanOrEqual(leastShown);
      const waits = waiting?.tally.answered ?? 0;
      expect(waits).toBeLessThan(leastShown);
      expect(answersIn(looks.at(-1) ?? []) + waits).toBe(sumOf(all.flat().map(([, answered]) => answered)));
    }),
    { numRuns: 100 },
  );
});
