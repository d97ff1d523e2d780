import type { Instant } from "@shared/calendar/instant";
import type { AccessOf, EndpointName } from "@shared/contract/contract";
import type { StaffMember } from "@shared/team/staff";

export interface Base {
  readonly now: Instant;
  /** The cloud environment's id, which every file id names. */
  readonly environment: string;
}

export interface PersonContext extends Base {
  readonly openid: string;
}
export interface StaffContext extends Base {
  readonly staff: StaffMember;
  /** The console's browser and when its session ends; absent on the phone. */
  readonly session?: { readonly uid: string; readonly expiresAt: Instant };
}
export interface BrowserContext extends Base {
  readonly uid: string;
}

interface ContextByAccess {
  readonly person: PersonContext;
  readonly staff: StaffContext;
  readonly staffPhone: StaffContext;
  readonly browser: BrowserContext;
  readonly anyone: Base;
}

/** What the handler of an endpoint is given besides its input. */
export type ContextOf<N extends EndpointName> = ContextByAccess[AccessOf<N>["kind"]];
