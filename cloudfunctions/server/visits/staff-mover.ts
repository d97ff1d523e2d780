import type { StaffMember } from "@shared/team/staff";
import type { VisitMover } from "@shared/visit/visit";

/** A member of the team as the one who made a step. */
export const staffMover = ({ id, name }: StaffMember): VisitMover => ({ kind: "staff", id, name });
