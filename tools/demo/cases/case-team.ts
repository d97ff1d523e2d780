import type { CaseKind } from "@shared/case/case";
import { type CareTeam, ownerAmong } from "@shared/case/owner-among";
import type { StaffMember, StaffReference } from "@shared/team/staff";
import { demoStaff } from "../clinic/demo-staff";

const members: readonly StaffMember[] = demoStaff
  .filter(({ active }) => active)
  .map(({ _id: id, name, title, roles }) => ({ id, name, title, roles }));

/** A member of the team by id. */
export function memberWithId(id: string): StaffMember {
  const member = members.find((one) => one.id === id);
  if (member === undefined) throw new Error(`the demo clinic has nobody with the id ${id}`);
  return member;
}

/** Who gets a case, by the product's own rule. */
export function caseOwner(kind: CaseKind, care: CareTeam): StaffReference {
  const owner = ownerAmong(members, kind, care);
  if (owner === undefined) throw new Error(`nobody of the demo clinic may have a case of the kind ${kind}`);
  return owner;
}
