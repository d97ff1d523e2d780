import type { Timetable } from "@shared/appointment/timetable";
import type { StaffReference } from "@shared/team/staff";
import type { VisitMover } from "@shared/visit/visit";
import type { StaffRecord } from "../../../cloudfunctions/server/store/records";
import { receptionist } from "../clinic/demo-staff";

export const referenceTo = ({ _id, name }: StaffRecord): StaffReference => ({ id: _id, name });

/** A member of the team as the one who moved a visit on. */
export const staffMover = (staff: StaffReference): VisitMover => ({ kind: "staff", id: staff.id, name: staff.name });

/** The front desk. */
export const desk = referenceTo(receptionist);
export const deskMover: VisitMover = staffMover(desk);

/** The first of the resources who is a person, as the one who calls and treats; the desk where there is none. */
export function treatedBy({ resources }: Timetable, resourceIds: readonly string[]): StaffReference {
  const people = resourceIds.flatMap((id) => resources.filter((resource) => resource.id === id));
  const person = people.find(({ staffId }) => staffId !== undefined);
  return person?.staffId === undefined ? desk : { id: person.staffId, name: person.name };
}
