import { bookingBounds, outOfBounds } from "@shared/appointment/booking-bounds";
import { brokenClaims } from "@shared/appointment/broken-claims";
import { changeUntil, insideNotice } from "@shared/appointment/change-notice";
import { type Claim, emptySheet } from "@shared/appointment/day-sheet";
import { gestationDay, insideWindow } from "@shared/appointment/gestation";
import { missingSeasons } from "@shared/appointment/missing-seasons";
import { nearestSlots } from "@shared/appointment/nearest-slots";
import { holdUntil } from "@shared/appointment/offer-hold";
import { openGates } from "@shared/appointment/open-gates";
import { againstOwn, withUpcoming } from "@shared/appointment/own-appointments";
import { readSlotId, slotId, slotStartsAt } from "@shared/appointment/slot-id";
import { utilisation } from "@shared/appointment/utilisation";
import { suits } from "@shared/appointment/waitlist";
import { after, type Instant, minutes } from "@shared/calendar/instant";
import fc from "fast-check";
import { clinicTimetable } from "../../server/support/clinic-timetable";
import { clinicDate, moment } from "../../support/clinic-date";

const now = moment("2026-11-22T09:30:00+08:00");
const at = (time: string) => moment(`2026-11-22T${time}:00+08:00`);
const [review] = clinicTimetable.services;
if (!review) throw new Error("the clinic has no service");

describe("a slot's id", () => {
  test("is read back as it was made", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const name = { serviceId: "review", date: clinicDate("2026-02-28"), at: minute, resourceId: "zhou-1" };
        expect(readSlotId(slotId(name))).toEqual(name);
      }),
    );
  });

  test.each([
    "review",
    "review@2026-02-30T0900@zhou",
    "review@2026-11-23T2400@zhou",
    "review@2026-11-23T0960@zhou",
    "review@2026-11-23T09:00@zhou",
    "@2026-11-23T0900@zhou",
    "review@2026-11-23T0900@",
  ])("%s is none", (text) => {
    expect(readSlotId(text)).toBeUndefined();
  });

  test("begins on the clinic's clock", () => {
    expect(slotStartsAt({ date: clinicDate("2026-11-23"), at: 545 })).toBe(moment("2026-11-23T09:05:00+08:00"));
  });
});

describe("how early and how late", () => {
  test.each([
    ["09:30", "slotPast"],
    ["10:29", "tooSoon"],
    ["10:30", undefined],
  ] as const)("a patient may book %s of the same day: %s", (time, reason) => {
    expect(outOfBounds(review, at(time), "phone", now)).toBe(reason);
  });

  test("the calendar is open to the end of its last day, a year for the desk", () => {
    expect(bookingBounds(review, "phone", now).to).toBe(moment("2027-01-22T00:00:00+08:00"));
    expect(outOfBounds(review, moment("2027-01-21T17:30:00+08:00"), "phone", now)).toBeUndefined();
    expect(outOfBounds(review, moment("2027-01-22T09:00:00+08:00"), "phone", now)).toBe("tooFar");
    expect(outOfBounds(review, moment("2027-01-22T09:00:00+08:00"), "desk", now)).toBeUndefined();
    expect(outOfBounds(review, at("09:31"), "desk", now)).toBeUndefined();
  });

  test("a patient changes it alone until the notice, to the minute", () => {
    const start = moment("2026-11-23T09:30:00+08:00");
    expect(changeUntil(review, start)).toBe(now);
    expect(insideNotice(review, start, now)).toBe(false);
    expect(insideNotice(review, start, after(now, 1))).toBe(true);
  });
});

test("the nearest three places come closest first, of two as close the earlier", () => {
  const slots = ["09:00", "09:30", "10:30", "11:00"].map((time) => ({ startsAt: at(time) }) as never);
  expect(nearestSlots(slots, at("10:00"), 3)).toEqual(
    [at("09:30"), at("10:30"), at("09:00")].map((startsAt) => ({ startsAt })),
  );
});

describe("pregnancy by the expected day of birth", () => {
  test.each([
    ["2026-11-22", 280],
    ["2027-01-10", 231],
    ["2026-12-21", 251],
  ])("due on %s means day %i on 22 November 2026", (due, day) => {
    expect(gestationDay(clinicDate(due), clinicDate("2026-11-22"))).toBe(day);
  });

  test.each([
    ["2027-01-11", false],
    ["2027-01-10", true],
    ["2026-12-21", true],
    ["2026-12-20", false],
  ])("due on %s is inside 33+0 to 35+6: %s", (due, inside) => {
    const window = { fromDay: 231, toDay: 251 };
    expect(insideWindow(window, clinicDate(due), clinicDate("2026-11-22"))).toBe(inside);
  });

  test("without a due date nobody is inside a window, and everybody where there is none", () => {
    expect(insideWindow({ fromDay: 0, toDay: 301 }, undefined, clinicDate("2026-11-22"))).toBe(false);
    expect(insideWindow(undefined, undefined, clinicDate("2026-11-22"))).toBe(true);
  });
});

describe("an offer from the waiting list", () => {
  test.each([
    ["10:00", "17:00", "11:00"],
    ["10:00", "11:30", "10:30"],
    ["10:00", "11:14", undefined],
  ])("made at %s for %s is kept until %s", (made, start, until) => {
    expect(holdUntil(at(start), at(made))).toBe(until === undefined ? undefined : at(until));
  });

  test("lapses in the morning when it would lapse at night", () => {
    expect(holdUntil(moment("2026-11-24T15:00:00+08:00"), at("20:30"))).toBe(moment("2026-11-23T10:00:00+08:00"));
    expect(holdUntil(moment("2026-11-24T15:00:00+08:00"), at("00:30"))).toBe(at("10:00"));
  });

  test("goes to those whom it suits", () => {
    const criteria = {
      serviceId: "review",
      from: clinicDate("2026-11-23"),
      to: clinicDate("2026-11-25"),
      partOfDay: "afternoon",
    } as const;
    const slot = { serviceId: "review", date: clinicDate("2026-11-25"), at: 720, resourceId: "zhou" };
    expect(suits(criteria, slot)).toBe(true);
    for (const other of [{ at: 719 }, { at: 1020 }, { date: clinicDate("2026-11-26") }, { serviceId: "surgery" }])
      expect(suits(criteria, { ...slot, ...other })).toBe(false);
    expect(suits({ ...criteria, resourceId: "shen" }, slot)).toBe(false);
    expect(suits({ ...criteria, partOfDay: "any" }, { ...slot, at: 540 })).toBe(true);
  });
});

describe("a patient's own appointments", () => {
  const booked = { appointmentId: "a1", serviceId: "review", startsAt: at("11:00"), endsAt: at("11:30") };
  const wanted = (from: string, to: string, moving?: string) => ({
    startsAt: at(from),
    endsAt: at(to),
    ...(moving === undefined ? {} : { moving }),
  });

  test.each([
    ["10:30", "11:00", undefined, undefined],
    ["10:45", "11:15", undefined, "overlapsOwn"],
    ["11:30", "12:00", undefined, undefined],
    ["11:15", "11:45", "a1", undefined],
  ] as const)("from %s to %s moving %s: %s", (from, to, moving, reason) => {
    expect(againstOwn([booked], wanted(from, to, moving), "phone", now)).toBe(reason);
  });

  test("may be eight ahead on the phone; the desk decides for itself", () => {
    const many = Array.from({ length: 8 }, (_, n) => ({
      appointmentId: `a${n}`,
      serviceId: "review",
      startsAt: after(now, minutes(600 + n * 60)),
      endsAt: after(now, minutes(630 + n * 60)),
    }));
    expect(againstOwn(many, wanted("10:00", "10:30"), "phone", now)).toBe("tooManyOpen");
    expect(againstOwn(many, wanted("10:00", "10:30"), "desk", now)).toBeUndefined();
    expect(againstOwn(many, wanted("10:00", "10:30", "a3"), "phone", now)).toBeUndefined();
  });

  test("drop off the list when they are over or moved", () => {
    const over = { ...booked, appointmentId: "a0", startsAt: at("08:00"), endsAt: at("08:30") };
    const next = { ...booked, appointmentId: "a2", startsAt: at("10:00"), endsAt: at("10:30") };
    expect(withUpcoming([over, booked], now, { and: next })).toEqual([next, booked]);
    expect(withUpcoming([booked], now, { without: "a1", and: next })).toEqual([next]);
  });
});

test("a gate stays open until it was passed for this very service", () => {
  const service = { id: "surgery", gates: ["informedConsent"] as const };
  const passed = {
    gate: "informedConsent",
    by: { id: "d1", name: "周明" },
    at: now,
    signedOn: clinicDate("2026-11-22"),
    signer: "patient",
  } as const;
  expect(openGates(service, [])).toEqual(["informedConsent"]);
  expect(openGates(service, [{ ...passed, serviceId: "other" }])).toEqual(["informedConsent"]);
  expect(openGates(service, [{ ...passed, serviceId: "surgery" }])).toEqual([]);
});

describe("a day sheet", () => {
  const monday = clinicDate("2026-11-23");
  const claim = (from: number, to: number, holder: string, until?: Instant): Claim => ({
    slotId: `s${from}`,
    serviceId: "review",
    at: from + 10,
    end: to - 10,
    from,
    to,
    holders: [{ id: holder, ...(until === undefined ? {} : { until }) }],
  });

  test("names the visits that leave breaks, but not those whose buffers alone it touches, nor offers", () => {
    const sheet = {
      ...emptySheet("zhou", monday),
      blocks: [{ leaveId: "l1", from: 600, to: 660 }],
      claims: [claim(540, 610, "touched"), claim(590, 640, "broken"), claim(610, 650, "offered", now)],
    };
    expect(brokenClaims(sheet)).toEqual([{ holderId: "broken", leaveIds: ["l1"] }]);
  });

  test("names the visits outside hours that were set for the day", () => {
    const sheet = {
      ...emptySheet("zhou", monday),
      hours: [[540, 600]] as const,
      claims: [claim(540, 600, "in"), claim(580, 640, "out")],
    };
    expect(brokenClaims(sheet)).toEqual([{ holderId: "out", leaveIds: [] }]);
  });

  test("tells how much of the open time is taken, leave and lapsed offers left out", () => {
    const [zhou] = clinicTimetable.resources;
    if (!zhou) throw new Error("the clinic has no resource");
    const sheet = {
      ...emptySheet("zhou", monday),
      blocks: [{ leaveId: "l1", from: 960, to: 1440 }],
      claims: [claim(530, 600, "a1"), claim(590, 630, "a2"), claim(700, 760, "w1", now)],
    };
    // nine to four; taken from nine to half past ten
    expect(utilisation(zhou, monday, sheet, now)).toEqual({ openMinutes: 420, takenMinutes: 90 });
  });
});

test("seasons that were promised and are not on this year's calendar are named", () => {
  expect(missingSeasons(clinicTimetable.services, clinicDate("2026-11-22"))).toEqual([
    { serviceId: "class", promised: 3, planned: 1 },
  ]);
});
