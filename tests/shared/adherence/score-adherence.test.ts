import { scoreAdherence } from "@shared/adherence/score-adherence";
import { after, days } from "@shared/calendar/instant";
import { catalogue } from "@shared/pathway/catalogue";
import { scheduleOf } from "@shared/schedule/schedule-of";
import fc from "fast-check";
import { anySchedule } from "../../support/any-task";
import { anyInstant, clinicDate, moment } from "../../support/clinic-date";
import { planOf } from "../../support/personal-plans";

const tasks = scheduleOf(planOf(catalogue.doubleEyelid), clinicDate("2026-03-09"));
const happened = (checkIns: readonly string[] = [], cards: readonly string[] = []) => ({
  checkedInTaskIds: new Set(checkIns),
  acknowledgedCardIds: new Set(cards),
});
const day4 = moment("2026-03-13T08:00:00+08:00");

describe("adherence", () => {
  test("is unknown before anything was due", () => {
    expect(scoreAdherence(tasks, happened(), [], moment("2026-03-01T08:00:00+08:00"))).toEqual({
      score: undefined,
      checkIns: { done: 0, due: 0 },
      cards: { confirmed: 0, due: 0 },
      followed: undefined,
    });
  });

  test("on the fourth day counts what closed by then and what was done, not what is still open", () => {
    const adherence = scoreAdherence(tasks, happened(["checkIn.d1"], ["prepare"]), [], day4);
    expect(adherence.checkIns).toEqual({ done: 1, due: 2 });
    expect(adherence.cards).toEqual({ confirmed: 1, due: 2 });
    expect(adherence.score).toBe(50);
  });

  test("counts a check-in made while it is still open", () => {
    const { checkIns } = scoreAdherence(tasks, happened(["checkIn.d1", "checkIn.d3"]), [], day4);
    expect(checkIns).toEqual({ done: 2, due: 3 });
  });

  test.each([
    [["checkIn.d1", "checkIn.d2"], ["prepare", "firstDays"], [1, 1], 100],
    [[], [], [0], 0],
    [["checkIn.d1", "checkIn.d2"], [], [], 67],
    [["checkIn.d1", "checkIn.d2"], [], [0.5], 60],
    [["checkIn.d1"], ["prepare", "firstDays"], [1, 0.5], 70],
  ])("with check-ins %j, cards %j and instructions followed %j scores %i", (checkIns, cards, followed, score) => {
    expect(scoreAdherence(tasks, happened(checkIns, cards), followed, day4).score).toBe(score);
  });

  test("averages what was followed over all check-ins", () => {
    expect(scoreAdherence(tasks, happened(), [1, 0.5, 0], day4).followed).toBe(0.5);
  });
});

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });

describe("any adherence score", () => {
  test("is a whole number from 0 to 100, or unknown", () => {
    fc.assert(
      fc.property(
        anySchedule,
        fc.double({ min: 0, max: 1, noNaN: true }),
        shares,
        anyInstant,
        (all, part, list, now) => {
          const done = all.filter((_, place) => place < part * all.length);
          const cards = done.flatMap((task) => (task.kind === "instruction" ? [task.cardId] : []));
          const { score = 0 } = scoreAdherence(
            all,
            happened(
              done.map(({ id }) => id),
              cards,
            ),
            list,
            now,
          );
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        },
      ),
    );
  });

  test("does not fall when one more check-in is made", () => {
    fc.assert(
      fc.property(anySchedule, fc.nat(), shares, fc.integer({ min: 0, max: 400 }), (all, place, list, later) => {
        const start = all[0]?.opensAt;
        fc.pre(start !== undefined && all.length > 0);
        const now = after(start, days(later));
        const one = all.filter(({ kind }) => kind === "checkIn")[place % all.length];
        const before = scoreAdherence(all, happened(), list, now).checkIns;
        const then = scoreAdherence(all, happened(one ? [one.id] : []), list, now).checkIns;
        const share = ({ done, due }: typeof before) => (due === 0 ? 0 : done / due);
        expect(share(then)).toBeGreaterThanOrEqual(share(before));
      }),
    );
  });
});
