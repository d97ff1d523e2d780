import { resourceProblem, serviceProblem } from "@shared/appointment/service-problem";
import type { LocalDate } from "@shared/calendar/local-date";
import { clinicTimetable } from "../../server/support/clinic-timetable";

const { services, resources } = clinicTimetable;
const [review] = services;
if (!review) throw new Error("the tests' clinic offers something");

test("nothing is wrong with what the tests' clinic offers", () => {
  expect(services.map((service) => serviceProblem(service, resources))).toEqual(services.map(() => undefined));
  expect(resources.map(resourceProblem)).toEqual(resources.map(() => undefined));
});

test.each([
  [{ id: "with space" }, "service.id", "badId"],
  [{ id: "a".repeat(25) }, "service.id", "badId"],
  [
    {
      needs: [
        { label: "医生", anyOf: ["zhou"] },
        { label: "房间", anyOf: ["hall", "attic"] },
      ],
    },
    "service.needs.1.anyOf.1",
    "unknownResource",
  ],
  [{ gestation: { fromDay: 252, toDay: 251 } }, "service.gestation.toDay", "windowReversed"],
  [{ sessions: [{ date: "2026-12-01" as LocalDate, at: 1411 }] }, "service.sessions.0.at", "pastMidnight"],
] as const)("a service with %j is wrong at %s", (more, field, reason) => {
  expect(serviceProblem({ ...review, ...more }, resources)).toEqual({ field, reason });
});

test("a session may end at midnight, and a window may be one day", () => {
  const sessions = [{ date: "2026-12-01" as LocalDate, at: 1410 }];
  const gestation = { fromDay: 251, toDay: 251 };
  expect(serviceProblem({ ...review, sessions, gestation }, resources)).toBeUndefined();
});
