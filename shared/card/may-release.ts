import type { StaffReference } from "../team/staff";

/** Whether a version is put in force by a second pair of eyes: whoever saved it once does not release it. */
export const mayRelease = (staff: Pick<StaffReference, "id">, editors: readonly StaffReference[]): boolean =>
  !editors.some(({ id }) => id === staff.id);
