import type { CaseKind } from "@shared/case/case";
import { kindsFor, mayOwn } from "@shared/case/may-own";
import { ownerAmong } from "@shared/case/owner-among";
import type { Role } from "@shared/team/role";
import type { StaffMember } from "@shared/team/staff";
import fc from "fast-check";
import { anyKind, doctor, front, hostess, nurse } from "../../support/any-case";

const otherNurse: StaffMember = { ...nurse, id: "nurse-an", name: "安宁" };
const boss: StaffMember = { ...nurse, id: "owner-ye", name: "叶明", roles: ["owner"] };
const everybody = [front, hostess, nurse, doctor, otherNurse];
const care = { doctor: doctor.id, nurse: nurse.id };

test.each<[CaseKind, string, readonly StaffMember[], typeof care | Record<string, never>]>([
  ["crisis", "nurse-lin", everybody, care],
  ["mood", "doctor-zhou", [hostess, otherNurse, doctor], care],
  ["mood", "doctor-zhou", everybody, {}],
  ["crisis", "nurse-an", [hostess, otherNurse, nurse], {}],
  ["recovery", "nurse-lin", everybody, care],
  ["complaint", "owner-ye", [boss, otherNurse, doctor], care],
  ["complaint", "nurse-lin", [boss, otherNurse, nurse], care],
  ["complaint", "member-tang", everybody, care],
  ["lowScore", "member-tang", everybody, {}],
  ["contact", "nurse-lin", [front, nurse, doctor, otherNurse], care],
  ["complaint", "doctor-zhou", [front, otherNurse, doctor], care],
])("a case of %s goes to %s", (kind, id, members, caring) => {
  expect(ownerAmong(members, kind, caring)).toMatchObject({ id });
});

test("goes to nobody when nobody may have it", () => {
  expect(ownerAmong([front], "complaint", care)).toBeUndefined();
  expect(ownerAmong([front, hostess], "crisis", { nurse: hostess.id })).toBeUndefined();
});

const anyRole = fc.constantFrom<Role>(
  "owner",
  "doctor",
  "nurse",
  "consultant",
  "frontDesk",
  "memberManager",
  "auditor",
);
const anyTeam = fc.array(
  fc.record({ id: fc.stringMatching(/^[a-f]{1,3}$/), roles: fc.uniqueArray(anyRole, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 8 },
);

test("whoever is there, it goes to one who may have it, if there is one, in whatever order they are read", () => {
  fc.assert(
    fc.property(anyTeam, anyKind, fc.string(), (team, kind, nurseId) => {
      const members = [...new Map(team.map((one) => [one.id, { ...one, name: one.id, title: "" }])).values()];
      const owner = ownerAmong(members, kind, { nurse: nurseId });
      expect(owner !== undefined).toBe(members.some(({ roles }) => mayOwn(kind, roles)));
      const chosen = members.find(({ id }) => id === owner?.id);
      if (chosen) expect(mayOwn(kind, chosen.roles)).toBe(true);
      expect(ownerAmong([...members].reverse(), kind, { nurse: nurseId })).toEqual(owner);
    }),
  );
});

test.each<[Role, readonly CaseKind[]]>([
  ["doctor", ["lowScore", "recovery", "mood", "crisis", "complaint", "contact"]],
  ["nurse", ["lowScore", "recovery", "mood", "crisis", "complaint", "contact"]],
  ["owner", ["lowScore", "complaint", "contact"]],
  ["memberManager", ["lowScore", "complaint", "contact"]],
  ["frontDesk", []],
  ["consultant", []],
  ["auditor", []],
])("a %s sees cases of %j", (role, kinds) => {
  expect(kindsFor([role])).toEqual(kinds);
});
