import type { Role } from "../team/role";
import type { StaffMember, StaffReference } from "../team/staff";
import type { CaseKind } from "./case";
import { isForCareTeam, mayOwn } from "./may-own";

/** The ids of those who look after the patient, where there is a follow-up. */
export interface CareTeam {
  readonly doctor?: string | undefined;
  readonly nurse?: string | undefined;
}

type Wanted = (member: StaffMember) => boolean;

const withRole =
  (role: Role): Wanted =>
  ({ roles }) =>
    roles.includes(role);

const isPerson =
  (wanted: string | undefined): Wanted =>
  ({ id }) =>
    id === wanted;

/** Who comes first: health, mood and the wish to be called are for those who look after the patient, discontent for those who look after members. */
function preferences(kind: CaseKind, { doctor, nurse }: CareTeam): readonly Wanted[] {
  const caring = [isPerson(nurse), isPerson(doctor), withRole("doctor"), withRole("nurse")];
  if (isForCareTeam(kind)) return caring;
  if (kind === "contact") return [...caring, withRole("memberManager"), withRole("owner")];
  return [withRole("memberManager"), isPerson(nurse), withRole("owner"), ...caring];
}

/**
 * The one of the team who gets a case: the same one whoever asks, and never somebody who may not see it. `undefined` when
 * there is nobody who may.
 */
export function ownerAmong(
  members: readonly StaffMember[],
  kind: CaseKind,
  care: CareTeam,
): StaffReference | undefined {
  const able = members.filter(({ roles }) => mayOwn(kind, roles)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const owner = preferences(kind, care).flatMap((wanted) => able.filter(wanted))[0];
  return owner && { id: owner.id, name: owner.name };
}
