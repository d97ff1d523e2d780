import { catalogue } from "@shared/pathway/catalogue";
import { scheduleOf } from "@shared/schedule/schedule-of";
import fc from "fast-check";
import { anySchedule } from "../../support/any-task";
import { clinicDate, moment } from "../../support/clinic-date";
import { planOf } from "../../support/personal-plans";

const tasks = scheduleOf(planOf(catalogue.doubleEyelid), clinicDate("2026-03-09"));
const task = (id: string) => tasks.find((one) => one.id === id);

describe("the calendar of eyelid surgery on 9 March 2026", () => {
  test.each([
    ["read.prepare", "2026-03-02T00:00:00+08:00", "2026-03-10T00:00:00+08:00"],
    ["read.firstDays", "2026-03-09T00:00:00+08:00", "2026-03-13T00:00:00+08:00"],
    ["checkIn.d1", "2026-03-10T09:00:00+08:00", "2026-03-12T00:00:00+08:00"],
    ["checkIn.d3", "2026-03-12T09:00:00+08:00", "2026-03-14T00:00:00+08:00"],
    ["checkIn.stitches", "2026-03-16T09:00:00+08:00", "2026-03-19T00:00:00+08:00"],
    ["visit.stitches", "2026-03-16T00:00:00+08:00", "2026-03-19T00:00:00+08:00"],
    ["checkIn.d365", "2027-03-09T09:00:00+08:00", "2027-03-17T00:00:00+08:00"],
  ])("opens %s at %s and closes it at %s", (id, opensAt, closesAt) => {
    expect(task(id)).toMatchObject({ opensAt: moment(opensAt), closesAt: moment(closesAt) });
  });

  test("names the last day on which a check-in counts", () => {
    expect(task("checkIn.d1")).toMatchObject({ opensOn: "2026-03-10", closesOn: "2026-03-11" });
  });
});

describe("any calendar", () => {
  test("lists the tasks in the order in which they open", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const openings = schedule.map(({ opensAt }) => opensAt);
        expect(openings).toEqual([...openings].sort((one, other) => one - other));
      }),
    );
  });

  test("gives every task a time to do it", () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        for (const { opensAt, closesAt } of schedule) expect(closesAt).toBeGreaterThan(opensAt);
      }),
    );
  });
});
