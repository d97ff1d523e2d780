import { may, type Permission } from "@shared/team/permission";
import type { Role } from "@shared/team/role";
import fc from "fast-check";

const roles: readonly Role[] = ["owner", "doctor", "nurse", "consultant", "frontDesk", "memberManager", "auditor"];

/** Who may do what, as the clinic hands it out. */
const allowed: Readonly<Record<Permission, readonly Role[]>> = {
  useConsole: roles,
  readInbox: ["owner", "doctor", "nurse"],
  handleCheckIn: ["doctor", "nurse"],
  readPatient: ["owner", "doctor", "nurse"],
  handleCall: ["doctor", "nurse", "consultant", "frontDesk"],
  startEpisode: ["doctor", "nurse"],
  stopEpisode: ["doctor", "nurse"],
  readPathway: ["owner", "doctor", "nurse", "consultant"],
  signPathway: ["doctor"],
  readBoard: ["owner", "doctor", "nurse", "consultant", "frontDesk", "memberManager"],
  bookForPatient: ["doctor", "nurse", "consultant", "frontDesk"],
  moveVisit: ["doctor", "nurse", "consultant", "frontDesk"],
  passGate: ["doctor"],
  manageLeave: ["owner", "frontDesk"],
  editTimetable: ["owner"],
  decideCompensation: ["owner", "memberManager"],
};

const permissions = Object.keys(allowed) as Permission[];
const pairs = permissions.flatMap((permission) => roles.map((role) => ({ permission, role })));

describe("a member of the team", () => {
  test.each(pairs)("who is $role and wants to $permission", ({ permission, role }) => {
    expect(may([role], permission)).toBe(allowed[permission].includes(role));
  });

  test("who is a consultant never reads a patient's answers", () => {
    expect(may(["consultant"], "readPatient")).toBe(false);
    expect(may(["consultant"], "readInbox")).toBe(false);
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
