import { after, days, hours } from "@shared/calendar/instant";
import type { Contact } from "@shared/grant/ledger";
import { againstCaps, caps } from "@shared/reminder/caps";
import { moment } from "../../support/clinic-date";

const now = moment("2026-03-09T10:00:00+08:00");
const at = (text: string, more: Partial<Contact> = {}): Contact => ({
  messageId: text,
  subjectId: text,
  purpose: "care",
  at: moment(text),
  ...more,
});
const spread = (count: number, every: number, more: Partial<Contact> = {}): readonly Contact[] =>
  Array.from({ length: count }, (_, place) => ({
    messageId: `m${place}`,
    subjectId: `s${place}`,
    purpose: "care" as const,
    at: after(now, -every * (place + 1)),
    ...more,
  }));
const care = { subjectId: "ap-1", purpose: "care" } as const;
const marketing = { subjectId: "cp-1", purpose: "marketing" } as const;

test("the caps are three a subject, four of care a day, twelve a week, and one of marketing a month", () => {
  expect(caps).toEqual({ perSubject: 3, carePerDay: 4, perWeek: 12, marketingPerMonth: 1 });
});

test.each<[string, readonly Contact[], typeof care | typeof marketing, string | undefined]>([
  ["nothing went out before", [], care, undefined],
  ["two about the same", spread(2, days(1), { subjectId: "ap-1" }), care, undefined],
  ["three about the same", spread(3, days(1), { subjectId: "ap-1" }), care, "capSubject"],
  ["three about something else", spread(3, days(1), { subjectId: "ap-2" }), care, undefined],
  ["three of care today", spread(3, hours(0.5)), care, undefined],
  ["four of care today", spread(4, hours(0.5)), care, "capDay"],
  [
    "four of care in 24 hours, one of them yesterday evening",
    [at("2026-03-08T20:59:59+08:00"), ...spread(3, hours(0.5))],
    care,
    undefined,
  ],
  ["four of care since midnight exactly", [at("2026-03-09T00:00:00+08:00"), ...spread(3, hours(0.5))], care, "capDay"],
  ["four of care today, and marketing is wanted", spread(4, hours(0.5)), marketing, undefined],
  ["four of marketing today, and care is wanted", spread(4, hours(0.5), { purpose: "marketing" }), care, undefined],
  ["eleven in seven days", spread(11, hours(15)), care, undefined],
  ["twelve in seven days", spread(12, hours(13.9)), care, "capWeek"],
  ["twelve, the first exactly seven days ago", spread(12, days(7) / 12), care, undefined],
  ["twelve of care in seven days, and marketing is wanted", spread(12, hours(13.9)), marketing, "capWeek"],
  ["one of marketing 29 days ago", spread(1, days(29), { purpose: "marketing" }), marketing, "capMarketing"],
  ["one of marketing exactly 30 days ago", spread(1, days(30), { purpose: "marketing" }), marketing, undefined],
  ["one of marketing yesterday, and care is wanted", spread(1, days(1), { purpose: "marketing" }), care, undefined],
])("%s", (_, contacts, wanted, expected) => {
  expect(againstCaps(contacts, wanted, now)).toBe(expected);
});
