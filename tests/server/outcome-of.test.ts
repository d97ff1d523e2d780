import type { Instant } from "@shared/calendar/instant";
import type { Metric } from "@shared/experiment/experiment";
import { succeeded, type UnitTruth } from "../../cloudfunctions/server/experimenting/outcome-of";
import type { AppointmentRecord } from "../../cloudfunctions/server/store/appointment-records";
import type { FollowUp } from "../../cloudfunctions/server/store/episodes";
import type { SheetRecord } from "../../cloudfunctions/server/store/survey-records";
import { moment } from "../support/clinic-date";

const until = moment("2026-03-20T10:00:00+08:00");
const later = (until + 1) as Instant;
const nothing: UnitTruth = {
  appointments: new Map(),
  followUps: new Map(),
  made: new Map(),
  sheets: new Map(),
  around: new Map(),
};
const visit = (of: Partial<AppointmentRecord>) => ({ _id: "ap-1", bookedAt: until, ...of }) as AppointmentRecord;
const sheet = (of: Partial<SheetRecord>) => ({ _id: "sh-1", ...of }) as SheetRecord;
const task = { id: "t1", title: "", day: 10, closesAfterDays: 2 } as const;
const followUp = (of: Partial<FollowUp>, kind: "visit" | "instruction" = "visit") =>
  ({
    _id: "ep-1",
    procedureDate: "2026-03-08",
    consents: {},
    readings: {},
    plan: {
      title: "",
      tasks: [kind === "visit" ? { ...task, kind, purpose: "" } : { ...task, kind, cardId: "c1" }],
    },
    ...of,
  }) as FollowUp;
const did = (metric: Metric, truth: Partial<UnitTruth>, subjectId = "ep-1:t1") =>
  succeeded(metric, { subjectId, patientId: "pt-1", episodeId: "ep-1" }, { ...nothing, ...truth }, until);

describe("a visit counts as kept only when the patient was really there", () => {
  const after = (...visits: readonly AppointmentRecord[]) =>
    did("visitKept", { appointments: new Map(visits.map((one) => [one._id, one])) }, "ap-1");
  test.each<[AppointmentRecord["state"], boolean]>([
    ["booked", false],
    ["confirmed", false],
    ["arrived", false],
    ["called", false],
    ["inService", true],
    ["checkout", true],
    ["done", true],
    ["noShow", false],
    ["cancelled", false],
  ])("%s: %s", (state, kept) => {
    expect(after(visit({ state }))).toBe(kept);
  });

  test("also when it was moved, by what became of the other one", () => {
    const moved = visit({ state: "cancelled", rescheduledTo: "ap-2" });
    expect(after(moved, visit({ _id: "ap-2", state: "done" }))).toBe(true);
    expect(after(moved, visit({ _id: "ap-2", state: "noShow" }))).toBe(false);
    expect(after(moved)).toBe(false);
    expect(after(visit({ state: "done", rescheduledTo: "ap-1" }))).toBe(true);
    expect(after()).toBe(false);
  });
});

describe("a planned visit counts as booked", () => {
  // planned for 18 to 20 March, so an appointment from 15 to 23 March is meant
  const around = (of: Partial<AppointmentRecord>) =>
    did("visitBooked", {
      followUps: new Map([["ep-1", followUp({})]]),
      around: new Map([["pt-1", [visit({ state: "booked", ...of })]]]),
    });
  test.each<[string, Partial<AppointmentRecord>, boolean]>([
    ["on its day", { date: "2026-03-18" as never }, true],
    ["three days before", { date: "2026-03-15" as never }, true],
    ["four days before", { date: "2026-03-14" as never }, false],
    ["three days after", { date: "2026-03-23" as never }, true],
    ["four days after", { date: "2026-03-24" as never }, false],
    ["cancelled", { date: "2026-03-18" as never, state: "cancelled" }, false],
    ["booked too late", { date: "2026-03-18" as never, bookedAt: later }, false],
  ])("%s", (_, of, booked) => {
    expect(around(of)).toBe(booked);
  });

  test("when the patient was seen without an appointment", () => {
    const seen = (date: string) =>
      did("visitBooked", { followUps: new Map([["ep-1", followUp({ attendedOn: [date as never] })]]) });
    expect(seen("2026-03-18")).toBe(true);
    expect(seen("2026-03-21")).toBe(false); // after the window
    expect(seen("2026-03-10")).toBe(false);
  });
});

test.each<[string, Instant | undefined, boolean]>([
  ["in time", until, true],
  ["too late", later, false],
  ["never", undefined, false],
])("a check-in, a card and a survey count: %s", (_, at, counts) => {
  expect(did("checkedIn", { made: new Map(at === undefined ? [] : [["ep-1:t1", at]]) })).toBe(counts);
  const reading = {
    version: 1,
    contentHash: "",
    deliveredAt: until,
    ...(at === undefined ? {} : { acknowledgedAt: at }),
  };
  const read = followUp({ readings: { c1: reading } }, "instruction");
  expect(did("cardConfirmed", { followUps: new Map([["ep-1", read]]) })).toBe(counts);
  const answered = sheet(at === undefined ? { state: "expired" } : { state: "answered", answeredAt: at });
  expect(did("surveyAnswered", { sheets: new Map([["sh-1", answered]]) }, "sh-1")).toBe(counts);
});

test("an anonymous sheet tells nobody whether it was answered, so it counts as not answered", () => {
  const ended = sheet({ state: "closed", anonymous: true });
  expect(did("surveyAnswered", { sheets: new Map([["sh-1", ended]]) }, "sh-1")).toBe(false);
});

test("nothing counts where the records are gone", () => {
  for (const metric of ["visitKept", "visitBooked", "checkedIn", "cardConfirmed", "surveyAnswered"] as const)
    expect(did(metric, {})).toBe(false);
});
