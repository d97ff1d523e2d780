import type * as v from "valibot";
import type { Permission } from "../team/permission";

/**
 * Who may call. `person`: anybody in WeChat. `staff`: a team member with the permission, on the phone or at the console.
 * `staffPhone`: a team member in WeChat itself. `browser`: a console page that has not been approved yet.
 */
export type Access =
  | { readonly kind: "person" }
  | { readonly kind: "staff"; readonly permission: Permission }
  | { readonly kind: "staffPhone" }
  | { readonly kind: "browser" };

export interface Endpoint<I extends v.GenericSchema, O> {
  readonly access: Access;
  readonly input: I;
  /** Carries the answer's type; never present at run time. */
  readonly output?: O;
}

/** Declares an endpoint: the answer type first, then who may call and what they send. */
export const endpoint =
  <O>() =>
  <I extends v.GenericSchema>(access: Access, input: I): Endpoint<I, O> => ({ access, input });

export const person: Access = { kind: "person" };
export const staffPhone: Access = { kind: "staffPhone" };
export const browser: Access = { kind: "browser" };
export const staff = (permission: Permission): Access => ({ kind: "staff", permission });
