import { missingSeasons } from "@shared/appointment/missing-seasons";
import { openGates } from "@shared/appointment/open-gates";
import { utilisation } from "@shared/appointment/utilisation";
import { clinicDateAt, clinicMinuteOfDay, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import { resource, service } from "@shared/contract/timetable-fields";
import { nextLook } from "@shared/visit/clock-look";
import * as v from "valibot";
import { demoStaff } from "../../../tools/demo/clinic/demo-staff";
import type { VisitRecords } from "../../../tools/demo/visits/visit-records";
import { forgotten, misplaced, overlaps, strays } from "./calendar-problems";
import { demoChronicles, now } from "./demo-chronicles";
import { impossible } from "./visit-problems";
import { visitsOfDemo, weekOfMornings } from "./visits-of-demo";

const today = clinicDateAt(now);
const demo = visitsOfDemo(60);
const contractId = /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,79}$/;

/** The mornings of a week, and hours at which less or nothing goes on. */
const moments: readonly (readonly [string, Instant])[] = [
  ...weekOfMornings,
  ["at night", clinicTime(today, 3, 11)],
  ["at noon", clinicTime(today, 12, 40)],
  ["in the afternoon", clinicTime(addDays(today, 2), 16, 5)],
  ["after hours", clinicTime(today, 22, 47)],
  ["at the turn of the year", clinicTime("2026-12-31" as LocalDate, 9, 30)],
];

describe("the appointments of the demo clinic", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(visitsOfDemo(60)).toEqual(demo);
    expect(visitsOfDemo(60, now, 2)).not.toEqual(demo);
  });

  test("do not depend on how many people come after somebody", () => {
    const [small, big] = [visitsOfDemo(25), visitsOfDemo(40)];
    const ids = new Set(demoChronicles(25).map(({ episode }) => episode.patientId));
    const own = ({ appointments }: VisitRecords) =>
      appointments.filter(({ patientId }) => ids.has(patientId)).map(({ gifts, ...one }) => one);
    expect(own(small)).toEqual(own(big));
  });

  test.each(moments)("keep every rule of the calendar and of the visit, %s", (_, at) => {
    const records = visitsOfDemo(40, at);
    expect(overlaps(records)).toEqual([]);
    expect(misplaced(records)).toEqual([]);
    expect(strays(records, at)).toEqual([]);
    expect(forgotten(records, at)).toEqual([]);
    expect(impossible(records, at)).toEqual([]);
  });

  test("keep every rule in a clinic of two thousand", () => {
    const records = visitsOfDemo(2000);
    const problems = [overlaps(records), misplaced(records), strays(records, now), forgotten(records, now)].flat();
    expect(problems).toEqual([]);
    expect(impossible(records, now)).toEqual([]);
    expect(records.patients.length).toBeGreaterThan(2000);
  });

  test("leave nothing for the clock that it should have found before", () => {
    for (const one of demo.appointments) {
      const unclosed = one.departure?.reason === "unclosed" && one.state !== "done";
      expect([one._id, one.lookAt]).toEqual([one._id, unclosed ? undefined : nextLook(one, now)]);
      if (one.lookAt !== undefined) expect(one.lookAt).toBeGreaterThan(now);
    }
  });

  test("use every id once, in the form the contract takes", () => {
    for (const documents of Object.values(demo) as readonly (readonly { readonly _id: string }[])[]) {
      const ids = documents.map(({ _id }) => _id);
      for (const id of ids) expect(id).toMatch(contractId);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("are made at the desk while it is open", () => {
    const atDesk = demo.appointments.filter(({ bookedBy }) => bookedBy.kind === "staff");
    expect(atDesk.length).toBeGreaterThan(100);
    for (const { _id, bookedAt } of atDesk) {
      const minute = clinicMinuteOfDay(bookedAt);
      expect([_id, minute >= 540 && minute < 1140]).toEqual([_id, true]);
    }
  });

  test("name the gates that are open, and confirm nothing while one is", () => {
    const patients = new Map(demo.patients.map((patient) => [patient._id, patient]));
    for (const one of demo.appointments) {
      const asked = demo.timetables[0]?.services.find(({ id }) => id === one.serviceId);
      expect(one.gatesOpen).toEqual(asked && openGates(asked, patients.get(one.patientId)?.gates ?? []));
      if (one.gatesOpen.length > 0) expect(["booked", "cancelled"]).toContain(one.state);
    }
    for (const { by } of demo.patients.flatMap(({ gates }) => gates))
      expect(demoStaff.find(({ _id }) => _id === by.id)?.roles).toContain("doctor");
  });

  test("fill the doctors' next two weeks to a third or a little more than a half", () => {
    const sheets = new Map(demo.daySheets.map((sheet) => [sheet._id, sheet]));
    for (const one of demo.timetables[0]?.resources ?? []) {
      if (!["zhou", "shen", "xu", "gu"].includes(one.id)) continue;
      const days = Array.from({ length: 14 }, (_, day) => addDays(today, day));
      const used = days.map((date) => utilisation(one, date, sheets.get(`${one.id}@${date}`), now));
      const open = used.reduce((sum, { openMinutes }) => sum + openMinutes, 0);
      const share = used.reduce((sum, { takenMinutes }) => sum + takenMinutes, 0) / open;
      expect([one.id, share > 0.3 && share < 0.6]).toEqual([one.id, true]);
    }
  });
});

describe("the timetable of the demo clinic", () => {
  const [timetable] = demo.timetables;
  /** What may not be said in public about a clinic's services (医疗广告管理办法, 广告法). */
  const forbidden =
    /最(?!近|后)|第一(?!次)|唯一|首选|顶级|国家级|保证|承诺|根治|治愈|有效率|成功率|无风险|安全|无痛|不留疤|永久|见效|案例|对比|体验官|优惠|折扣|特价|变美|双眼皮|种植/;

  test("is one the console could have saved", () => {
    for (const one of timetable?.services ?? []) expect(v.safeParse(service, one).issues).toBeUndefined();
    for (const one of timetable?.resources ?? []) expect(v.safeParse(resource, one).issues).toBeUndefined();
  });

  test("names only resources that exist, and team members who work here", () => {
    const ids = new Set(timetable?.resources.map(({ id }) => id));
    for (const id of timetable?.services.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf)) ?? [])
      expect(ids).toContain(id);
    for (const { staffId, name } of timetable?.resources ?? []) {
      if (staffId !== undefined)
        expect(demoStaff.find(({ _id, active }) => _id === staffId && active)?.name).toBe(name);
    }
  });

  test("promises nothing and tells nobody over a shoulder what it is about", () => {
    for (const { title, summary, prepare } of timetable?.services ?? [])
      expect([title, summary, ...prepare].filter((words) => forbidden.test(words))).toEqual([]);
  });

  test("has classes for one and for five, and a season too few", () => {
    const classes = timetable?.services.filter(({ kind }) => kind === "class") ?? [];
    expect(new Set(classes.map(({ capacity }) => capacity))).toEqual(new Set([1, 5]));
    expect(missingSeasons(timetable?.services ?? [], today)).toEqual([
      { serviceId: "birthClass", promised: 3, planned: 2 },
    ]);
  });
});
