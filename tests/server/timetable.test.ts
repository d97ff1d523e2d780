import type { LocalDate } from "@shared/calendar/local-date";
import type { InputOf } from "@shared/contract/contract";
import { atOnce } from "./support/at-once";
import { clinicTimetable } from "./support/clinic-timetable";
import { databaseCalls } from "./support/database-calls";
import { desk, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const boss = () => clinic.phone(owner);
const [review] = clinicTimetable.services;
const [zhou] = clinicTimetable.resources;
if (!review || !zhou) throw new Error("the tests' clinic offers a review with Dr. Zhou");
type ServiceInput = InputOf<"timetable.saveService">["service"];
const service = (more = {}) => ({ ...review, ...more }) as ServiceInput;
const resource = (more = {}) => ({ ...zhou, ...more });
const revision = async () => (await boss().get("timetable.show", {})).revision;

test("the team sees what is offered, and which promised seasons are missing", async () => {
  const shown = await clinic.phone(nurse).get("timetable.show", {});
  const { _id, ...expected } = clinicTimetable;
  expect(shown).toEqual({ ...expected, missingSeasons: [{ serviceId: "class", promised: 3, planned: 1 }] });
  expect(await clinic.phone("wx-patient").refused("timetable.show", {})).toMatchObject({ code: "forbidden" });
});

test("a changed service is offered as it is now, in the place where it stood", async () => {
  const saved = await boss().get("timetable.saveService", {
    revision: 1,
    service: service({ title: "复查", minutes: 60, step: 60 }),
  });
  expect(saved.revision).toBe(2);
  expect(saved.services.map(({ id }) => id)).toEqual(clinicTimetable.services.map(({ id }) => id));
  expect(await boss().get("timetable.show", {})).toEqual(saved);
  const range = { serviceId: "review", from: "2026-11-25", to: "2026-11-25", resourceId: "zhou" };
  expect((await clinic.phone("wx-t1").get("appointment.slots", range)).slots).toHaveLength(9);
});

test("what is left out of a service is gone from it", async () => {
  const {
    hours: _,
    gestation: __,
    ...plain
  } = clinicTimetable.services.find(({ id }) => id === "assessment") ?? review;
  const saved = await boss().get("timetable.saveService", { revision: 1, service: plain as ServiceInput });
  expect(saved.services.find(({ id }) => id === "assessment")).toEqual(plain);
  expect(await boss().get("timetable.show", {})).toEqual(saved);
});

test("a new resource and a service that needs it come at the end", async () => {
  const first = await boss().get("timetable.saveResource", {
    revision: 1,
    resource: resource({ id: "chair-1", kind: "chair", name: "牙椅 1" }),
  });
  expect(first.resources.at(-1)).toMatchObject({ id: "chair-1" });
  const second = await boss().get("timetable.saveService", {
    revision: first.revision,
    service: service({ id: "cleaning", needs: [{ label: "牙椅", anyOf: ["chair-1"] }] }),
  });
  expect(second.services.at(-1)).toMatchObject({ id: "cleaning" });
  expect(second.revision).toBe(3);
});

test("a change made from an older timetable is refused; the same change sent twice is made once", async () => {
  const change = { revision: 1, service: service({ title: "复查" }) };
  const saved = await boss().get("timetable.saveService", change);
  expect(await boss().get("timetable.saveService", change)).toEqual(saved);
  expect(await boss().refused("timetable.saveService", { revision: 1, service: service({ title: "回访" }) })).toEqual({
    code: "conflict",
    field: "revision",
    reason: "staleTimetable",
  });
  expect(
    await boss().refused("timetable.saveResource", { revision: 1, resource: resource({ active: false }) }),
  ).toMatchObject({
    reason: "staleTimetable",
  });
  expect(await revision()).toBe(2);
});

test("of two changes at the same moment one is made and the other is told", async () => {
  const titles = ["甲", "乙", "丙"];
  const replies = await atOnce(
    clinic,
    titles.map((title) => () => boss().call("timetable.saveService", { revision: 1, service: service({ title }) })),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.filter((reply) => !reply.ok && reply.problem.reason === "staleTimetable")).toHaveLength(2);
  expect(await revision()).toBe(2);
});

test.each([
  [{ id: "复诊" }, "service.id"],
  [{ id: "re:view" }, "service.id"],
  [{ id: "a".repeat(25) }, "service.id"],
  [{ needs: [{ label: "医生", anyOf: ["zhou", "nobody"] }] }, "service.needs.0.anyOf.1"],
  [{ gestation: { fromDay: 251, toDay: 231 } }, "service.gestation.toDay"],
  [
    {
      sessions: [
        { date: "2026-12-01", at: 600 },
        { date: "2026-12-02", at: 1420 },
      ],
    },
    "service.sessions.1.at",
  ],
  [{ minutes: 10 }, "service.minutes"],
  [{ needs: [] }, "service.needs.0"],
])("a service with %j is refused", async (wrong, field) => {
  const problem = await boss().refused("timetable.saveService", { revision: 1, service: service(wrong) });
  expect(problem).toMatchObject({ code: "invalidInput", field });
  expect(await revision()).toBe(1);
});

test.each([
  [{ id: "re@source" }, "resource.id"],
  [{ id: "re_source" }, "resource.id"],
  [{ hours: { 1: [[600, 500]] } }, "resource.hours.1"],
])("a resource with %j is refused", async (wrong, field) => {
  const problem = await boss().refused("timetable.saveResource", { revision: 1, resource: resource(wrong) });
  expect(problem).toMatchObject({ code: "invalidInput", field });
});

test("only the owner changes the timetable", async () => {
  expect(await clinic.phone(desk).refused("timetable.saveService", { revision: 1, service: service() })).toMatchObject({
    code: "forbidden",
  });
  expect(
    await clinic.phone(desk).refused("timetable.saveResource", { revision: 1, resource: resource() }),
  ).toMatchObject({
    code: "forbidden",
  });
});

test("the team sees how much of everybody's time is taken, in two reads", async () => {
  const from = "2026-11-25" as LocalDate;
  await clinic.phone("wx-u1").get("appointment.book", {
    requestId: "used-00001",
    serviceId: "buffered",
    slotId: "buffered@2026-11-26T1000@lin",
  });
  await clinic.phone(desk).get("leave.add", {
    requestId: "used-00002",
    resourceId: "zhou",
    from: Date.parse("2026-11-25T09:00:00+08:00"),
    to: Date.parse("2026-11-25T12:00:00+08:00"),
    kind: "sick",
  });
  const shown = await clinic.phone(nurse).get("utilisation.show", { from, days: 2 });
  expect(shown.dates).toEqual(["2026-11-25", "2026-11-26"]);
  const daysOf = (id: string) => shown.rows.find(({ resourceId }) => resourceId === id)?.days;
  expect(daysOf("lin")).toEqual([
    { openMinutes: 540, takenMinutes: 0 },
    { openMinutes: 540, takenMinutes: 60 },
  ]);
  expect(daysOf("zhou")).toEqual([
    { openMinutes: 360, takenMinutes: 0 },
    { openMinutes: 540, takenMinutes: 0 },
  ]);
  const signIn = 1;
  const calls = await databaseCalls(clinic.cloud, () =>
    clinic.phone(nurse).get("utilisation.show", { from, days: 31 }),
  );
  expect(calls).toBe(signIn + 2);
  expect(await clinic.phone("wx-u1").refused("utilisation.show", { from, days: 2 })).toMatchObject({
    code: "forbidden",
  });
  expect(await clinic.phone(nurse).refused("utilisation.show", { from, days: 32 })).toMatchObject({ field: "days" });
});

test("somebody with visits ahead is not set aside before they are moved", async () => {
  const booked = { requestId: "ahead", serviceId: "review", slotId: "review@2026-11-25T1000@zhou" };
  await clinic.phone("wx-ahead").get("appointment.book", booked);
  const change = { revision: 1, resource: resource({ active: false }) };
  expect(await boss().refused("timetable.saveResource", change)).toMatchObject({
    code: "conflict",
    field: "resource.active",
    reason: "stillBooked",
  });
  expect(await revision()).toBe(1);
});
