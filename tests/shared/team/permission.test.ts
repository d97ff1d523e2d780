import { may, type Permission } from "@shared/team/permission";
import type { Role } from "@shared/team/role";
import fc from "fast-check";

/** What everybody may do, as the clinic hands it out. */
const duties: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [
    "useConsole",
    "readInbox",
    "readPatient",
    "readPathway",
    "readBoard",
    "manageLeave",
    "editTimetable",
    "decideCompensation",
    "readOutbox",
    "editTemplates",
    "runCampaign",
    "readSurvey",
    "editSurvey",
    "releaseSurvey",
    "exportSurvey",
    "handleCase",
    "readExperiment",
    "runExperiment",
    "approveExperiment",
  ],
  doctor: [
    "useConsole",
    "readInbox",
    "handleCheckIn",
    "readPatient",
    "handleCall",
    "startEpisode",
    "stopEpisode",
    "readPathway",
    "signPathway",
    "readBoard",
    "bookForPatient",
    "moveVisit",
    "passGate",
    "readOutbox",
    "sendMessage",
    "readSurvey",
    "editSurvey",
    "releaseSurvey",
    "exportSurvey",
    "handleCase",
    "readExperiment",
    "approveExperiment",
    "readMood",
  ],
  nurse: [
    "useConsole",
    "readInbox",
    "handleCheckIn",
    "readPatient",
    "handleCall",
    "startEpisode",
    "stopEpisode",
    "readPathway",
    "readBoard",
    "bookForPatient",
    "moveVisit",
    "readOutbox",
    "sendMessage",
    "readSurvey",
    "handleCase",
    "readExperiment",
    "readMood",
  ],
  consultant: ["useConsole", "handleCall", "readPathway", "readBoard", "bookForPatient", "moveVisit"],
  frontDesk: [
    "useConsole",
    "handleCall",
    "readBoard",
    "bookForPatient",
    "moveVisit",
    "manageLeave",
    "readOutbox",
    "sendMessage",
  ],
  memberManager: [
    "useConsole",
    "handleCall",
    "readBoard",
    "decideCompensation",
    "readOutbox",
    "sendMessage",
    "runCampaign",
    "readSurvey",
    "editSurvey",
    "exportSurvey",
    "handleCase",
    "readExperiment",
    "runExperiment",
  ],
  auditor: ["useConsole"],
};

const roles = Object.keys(duties) as Role[];
const permissions = [...new Set(Object.values(duties).flat())];
const pairs = permissions.flatMap((permission) => roles.map((role) => ({ permission, role })));

describe("a member of the team", () => {
  test.each(pairs)("who is $role and wants to $permission", ({ permission, role }) => {
    expect(may([role], permission)).toBe(duties[role].includes(permission));
  });

  test("who is a consultant never reads a patient's answers", () => {
    expect(may(["consultant"], "readPatient")).toBe(false);
    expect(may(["consultant"], "readInbox")).toBe(false);
  });

  test("reads what somebody answered about their mood only as a doctor or nurse", () => {
    for (const role of roles) expect(may([role], "readMood")).toBe(role === "doctor" || role === "nurse");
  });

  test("who explains an operation and decides on money are never the same by one role", () => {
    for (const role of roles) expect(may([role], "passGate") && may([role], "decideCompensation")).toBe(false);
  });

  test("signs a pathway only as a doctor", () => {
    fc.assert(
      fc.property(fc.subarray([...roles]), (own) => {
        expect(may(own, "signPathway")).toBe(own.includes("doctor"));
      }),
    );
  });

  test("may do what any of the own roles may, and nothing without a role", () => {
    fc.assert(
      fc.property(fc.subarray([...roles]), fc.constantFrom(...permissions), (own, permission) => {
        expect(may(own, permission)).toBe(own.some((role) => may([role], permission)));
      }),
    );
  });
});
