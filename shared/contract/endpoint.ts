import type * as v from "valibot";
import type { Permission } from "../team/permission";

/**
 * Who may call. `person`: anybody in WeChat. `staff`: a team member with the permission, on the phone or at the console.
 * `staffPhone`: a team member in WeChat itself. `browser`: a console page that has not been approved yet. `anyone`: also nobody WeChat knows, e.g. a page
 * opened from Moments.
 */
export type Access =
  | { readonly kind: "person" }
  | { readonly kind: "staff"; readonly permission: Permission }
  | { readonly kind: "staffPhone" }
  | { readonly kind: "browser" }
  | { readonly kind: "anyone" };

export interface Endpoint<A extends Access, I extends v.GenericSchema, O> {
  readonly access: A;
  readonly input: I;
  /** Carries the answer's type; never present at run time. */
  readonly output?: O;
}

/** Declares an endpoint: the answer type first, then who may call and what they send. */
export const endpoint =
  <O>() =>
  <A extends Access, I extends v.GenericSchema>(access: A, input: I): Endpoint<A, I, O> => ({ access, input });

export const person = { kind: "person" } as const;
export const staffPhone = { kind: "staffPhone" } as const;
export const browser = { kind: "browser" } as const;
export const anyone = { kind: "anyone" } as const;
export const staff = (permission: Permission) => ({ kind: "staff", permission }) as const;
