import { after, days, type Instant } from "@shared/calendar/instant";
import { exitOf, objections, type Standing, windowEnd } from "@shared/experiment/exit-of";
import { triedHour } from "@shared/experiment/tried-hour";
import { triedMessageOf } from "@shared/experiment/tried-message";
import { moment } from "../../support/clinic-date";

const joinedAt = moment("2026-03-09T10:00:00+08:00");
const until = windowEnd(joinedAt, { windowDays: 2 });
const later = after(joinedAt, days(1));
const nothing: Standing = { complaints: [] };

test.each<[string, Standing, boolean, boolean]>([
  ["nothing", nothing, false, false],
  ["a complaint", { complaints: [{ openedAt: later }] }, true, false],
  ["a complaint from before", { complaints: [{ openedAt: joinedAt }] }, false, false],
  ["a complaint after the window", { complaints: [{ openedAt: after(until, 1) }] }, false, false],
  ["a complaint at its end", { complaints: [{ openedAt: until }] }, true, false],
  ["marketing refused", { ...nothing, marketingRefusedAt: later }, false, true],
  ["the pop-up refused", { ...nothing, refusedAt: later }, false, true],
  ["the pop-up refused before", { ...nothing, refusedAt: joinedAt }, false, false],
  ["messages no more", { ...nothing, agreement: { channel: "inbox", at: later } }, false, true],
  ["calls alone", { ...nothing, agreement: { channel: "phone", at: later } }, false, true],
  ["another agreement", { ...nothing, agreement: { channel: "sms", at: later } }, false, false],
  ["the survey declined", { ...nothing, declined: true }, false, true],
])("%s", (_, standing, complaint, optOut) => {
  expect(objections(standing, joinedAt, until)).toEqual({ complaint, optOut });
  const reason = complaint ? "complaint" : optOut ? "optedOut" : undefined;
  expect(exitOf(standing, joinedAt, until)).toBe(reason);
});

test.each<[string, number, string, { readonly from: number; readonly to: number } | undefined, string | undefined]>([
  ["in the evening", 19, "20:59", undefined, "19:00"],
  ["an hour that is over", 9, "20:59", undefined, undefined],
  ["this very moment", 10, "20:59", undefined, undefined],
  ["after the hours agreed on", 19, "20:59", { from: 8 * 60, to: 19 * 60 }, undefined],
  ["inside the hours agreed on", 19, "20:59", { from: 8 * 60, to: 19 * 60 + 30 }, "19:00"],
  ["when it would be too late", 19, "19:00", undefined, undefined],
  ["just in time", 19, "19:01", undefined, "19:00"],
])("a message moved to %s", (_, hour, late, hours, expected) => {
  const at = triedHour(hour, moment(`2026-03-09T${late}:00+08:00`), hours, joinedAt);
  expect(at).toBe(expected === undefined ? undefined : (moment(`2026-03-09T${expected}:00+08:00`) as Instant));
});

test("only some messages may be varied, and none that the team sends by hand", () => {
  const named = (kind: string, step: string) => triedMessageOf({ kind, step });
  expect(named("visit", "d3")).toBe("visit:d3");
  expect(named("visit", "d0")).toBe(undefined);
  expect(named("visit", "hand-1")).toBe(undefined);
  expect(named("checkIn", "closed")).toBe(undefined);
  expect(named("reply", "sent")).toBe(undefined);
  expect(named("toString", "")).toBe(undefined);
});
