import { bookedOrigin, broughtBy, newOrigin, seenOrigin } from "@shared/referral/origin";
import { moment } from "../../support/clinic-date";

const now = moment("2026-10-31T23:30:00+08:00");

test("somebody new goes from known to seen again, one appointment counted once", () => {
  const known = newOrigin("online", now);
  const booked = bookedOrigin(known);
  const once = seenOrigin(booked, "a1");
  expect(seenOrigin(once, "a1")).toBe(once);
  const twice = seenOrigin(once, "a2");
  expect([known, booked, once, twice].map(({ stage }) => stage)).toEqual(["known", "booked", "visited", "returned"]);
  expect(seenOrigin(twice, "a3")).toBe(twice);
});

test("the month is the clinic's, and stays the one in which they came", () => {
  expect(seenOrigin(newOrigin("walkIn", now), "a1").key).toBe("2026-10:walkIn:visited");
});

test("through whom somebody came can be told later and taken back", () => {
  const brought = broughtBy(bookedOrigin(newOrigin("desk", now)), "friend");
  expect(brought.key).toBe("2026-10:friend:booked");
  expect(broughtBy(brought, brought.first).key).toBe("2026-10:desk:booked");
});

test("a second booking changes nothing", () => {
  const once = seenOrigin(bookedOrigin(newOrigin("online", now)), "a1");
  expect(bookedOrigin(once)).toBe(once);
});
