import { brokenClaims } from "@shared/appointment/broken-claims";
import { gestationDay } from "@shared/appointment/gestation";
import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { isMinor, standingOf } from "@shared/patient/rights";
import { isAhead } from "@shared/visit/visit-state";
import { waitClock, waitedMinutes, waitLevel } from "@shared/visit/wait-clock";
import { newPatient } from "../../../cloudfunctions/server/patients/own-patient";
import { peopleOf } from "../../../cloudfunctions/server/store/patients";
import type { VisitRecords } from "../../../tools/demo/visits/visit-records";
import { demoChronicles, now } from "./demo-chronicles";
import { visitsOfDemo, weekOfMornings } from "./visits-of-demo";

const today = clinicDateAt(now);
const demo = visitsOfDemo(60);

const ofToday = ({ appointments }: VisitRecords, date: LocalDate) => appointments.filter((one) => one.date === date);
const appointmentsOf = (openid: string) => {
  const patient = demo.patients.find((one) => one.openid === openid);
  return demo.appointments
    .filter(({ patientId }) => patientId === patient?._id)
    .sort((one, other) => one.startsAt - other.startsAt);
};
const statesOf = (openid: string) => appointmentsOf(openid).map(({ serviceId, state }) => `${serviceId} ${state}`);

describe("this morning in the demo clinic", () => {
  test.each(weekOfMornings)("has somebody at every point of a visit, %s", (_, at) => {
    const visits = ofToday(visitsOfDemo(20, at), clinicDateAt(at));
    const states = new Set(visits.map(({ state }) => state));
    for (const state of ["booked", "confirmed", "arrived", "inService", "checkout", "done"])
      expect(states).toContain(state);
    const waiting = visits.flatMap((one) => (one.state === "arrived" ? (waitClock(one) ?? []) : []));
    expect(waiting.some((clock) => waitLevel(clock, at) === "tellDesk" && waitedMinutes(clock, at) > 10)).toBe(true);
    expect(visits.some(({ walkIn }) => walkIn)).toBe(true);
    expect(visits.some(({ gatesOpen, state }) => state === "booked" && gatesOpen.length > 0)).toBe(true);
    expect(visits.some((one) => one.startsAt <= at && isAhead(one.state))).toBe(true);
  });

  test("has a broken promise that nobody has decided about yet", () => {
    const proposed = demo.compensations.filter(({ state }) => state === "proposed");
    expect(proposed.map((one) => one.for).sort()).toEqual(["companion", "patient"]);
  });
});

describe("the story's persons", () => {
  test("stand where the demo page says they are", () => {
    expect(statesOf("demo-wang").slice(-2)).toEqual(["stitchesOut confirmed", "eyelidReview confirmed"]);
    expect(statesOf("demo-zhao").at(-1)).toBe("eyelidSurgery booked");
    expect(statesOf("demo-chen").slice(-2)).toEqual(["stitchesOut cancelled", "stitchesOut confirmed"]);
    expect(statesOf("demo-wu").at(-1)).toBe("stitchesOut noShow");
    expect(statesOf("demo-han").at(-1)).toBe("stitchesOut arrived");
    const [next] = appointmentsOf("demo-li").filter(({ date }) => date === today);
    expect(next?.startsAt).toBeGreaterThan(now);
    expect(appointmentsOf("demo-zheng").at(-1)?.departure).toMatchObject({ reason: "decidesLater", state: "open" });
    const moved = appointmentsOf("demo-chen").slice(-2);
    expect(moved[0]?.rescheduledTo).toBe(moved[1]?._id);
    expect(moved[1]?.rescheduledFrom).toBe(moved[0]?._id);
  });

  test("one of them is being kept an earlier place right now", () => {
    const [entry] = demo.waitlist.filter(({ state }) => state === "offered");
    const [offer] = entry?.offers ?? [];
    expect([entry?.patientName, offer?.outcome]).toEqual(["严若棠", "open"]);
    expect(offer?.holdUntil).toBeGreaterThan(now);
    expect(demo.openings).toMatchObject([{ slotId: offer?.slotId, entryId: entry?._id, lookAt: offer?.holdUntil }]);
  });

  test("two visits are broken by next week's leave, one of them theirs", () => {
    const broken = demo.daySheets
      .filter(({ blocked }) => blocked)
      .flatMap((sheet) => brokenClaims(sheet).map(({ holderId }) => holderId));
    const names = demo.appointments.filter(({ _id }) => broken.includes(_id)).map(({ patientName }) => patientName);
    expect(names).toHaveLength(2);
    expect(names).toContain("钱若水");
  });
});

describe("the people of the demo clinic", () => {
  test("have a document each, found by everybody who may act for them", () => {
    const ids = new Set(demo.patients.map(({ _id }) => _id));
    for (const { episode } of demoChronicles(60)) expect(ids).toContain(episode.patientId);
    for (const patient of demo.patients) {
      expect(patient.people).toEqual(peopleOf(patient));
      for (const openid of patient.people) expect(standingOf(patient, openid, now)).toBeDefined();
      // Of whom the clinic knew before it noted how people come, that is not known.
      const mayLack = ["openid", "origin"];
      expect(Object.keys(newPatient("x", now)).filter((key) => !mayLack.includes(key) && !(key in patient))).toEqual(
        [],
      );
    }
  });

  test("know a minor whose guardian reads and books, and a husband who only books", () => {
    const minor = demo.patients.find(({ birthDate }) => isMinor(birthDate, today));
    expect(minor?.openid).toBeUndefined();
    expect(minor?.family).toMatchObject([{ relation: "guardian", rights: ["book", "read"] }]);
    const relatives = demo.patients.flatMap(({ family }) => family.filter(({ relation }) => relation === "relative"));
    expect(relatives[0]?.openid).toBe("demo-yao-husband");
    for (const { rights } of relatives) expect(rights).toEqual(["book"]);
  });

  test("are several in the thirty-fourth to the thirty-sixth week, invited once at most", () => {
    const inside = demo.patients.filter(({ dueDate }) => {
      const day = dueDate === undefined ? 0 : gestationDay(dueDate, today);
      return 231 <= day && day <= 251;
    });
    expect(inside.length).toBeGreaterThanOrEqual(4);
    expect(demo.invitations.length).toBeGreaterThan(4);
    for (const { _id, serviceId, patientId } of demo.invitations) expect(_id).toBe(`${serviceId}:${patientId}`);
  });
});

describe("what followed from the visits", () => {
  test("every broken promise was proposed to both, and nothing else", () => {
    const broken = demo.appointments.filter((one) => {
      const clock = waitClock(one);
      return clock !== undefined && waitLevel(clock, now) === "broken";
    });
    expect(demo.compensations.map(({ _id }) => _id).sort()).toEqual(
      broken.flatMap(({ _id }) => [`${_id}:companion`, `${_id}:patient`]).sort(),
    );
    for (const row of demo.compensations) expect(row.waitedMinutes).toBeGreaterThanOrEqual(row.promisedMinutes);
  });

  test("somebody decided in their own name, within every month's budget", () => {
    const limit = demo.timetables[0]?.compensation.monthlyBudget ?? 0;
    const granted = demo.compensations.filter(({ state }) => state === "granted");
    for (const { _id: month, spent } of demo.compensationBudgets) {
      const given = granted.filter(({ decidedAt }) => decidedAt && clinicDateAt(decidedAt).startsWith(month));
      expect(given.reduce((sum, { item }) => sum + (item?.cost ?? 0), 0)).toBe(spent);
      expect(spent).toBeLessThanOrEqual(limit);
    }
    for (const { decidedBy } of granted) expect(decidedBy?.name).toBe("陆知微");
    expect(granted.length).toBe(demo.appointments.flatMap(({ gifts = [] }) => gifts).length);
  });

  test("about a dozen left without a next appointment and wait for somebody to ask", () => {
    const open = demo.appointments.filter(({ departure }) => departure?.state === "open");
    expect(open.length).toBeGreaterThan(6);
    expect(open.length).toBeLessThan(20);
    expect(open.map(({ departure }) => departure?.reason)).toContain("unclosed");
  });

  test("nobody was let go without a next appointment or a reason", () => {
    const closed = demo.appointments.filter(({ departure }) => departure?.state === "closed");
    for (const { departure } of closed) expect(departure?.closedAt).toBeLessThanOrEqual(now);
    expect(closed.length).toBeGreaterThan(50);
  });

  test("the past year knows absences, one put right, and cancellations in time and too late", () => {
    const steps = demo.appointments.flatMap((one) => one.steps);
    expect(steps.some(({ to }) => to === "noShow")).toBe(true);
    expect(steps.some(({ corrects }) => corrects)).toBe(true);
    const cancelled = steps.filter(({ to }) => to === "cancelled");
    expect(new Set(cancelled.map(({ late }) => late === true))).toEqual(new Set([true, false]));
  });
});
