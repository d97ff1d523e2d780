import type { Role } from "./role";

/** A member of the clinic's team as others see them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  /** As on the name badge, e.g. "主治医师". */
  readonly title: string;
  readonly roles: readonly Role[];
}

/** Who did something, kept with what was done. */
export interface StaffReference {
  readonly id: string;
  readonly name: string;
}
