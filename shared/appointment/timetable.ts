import type { Resource } from "./resource";
import type { Service } from "./service";

/** A small thing given when the clinic broke its promise on waiting, with what it costs the clinic. */
export interface CompensationItem {
  readonly id: string;
  readonly title: string;
  /** In fen. */
  readonly cost: number;
  readonly for: "patient" | "companion";
}

/** What the clinic offers and who provides it, in one piece, so that one read answers what can be booked. */
export interface Timetable {
  /** Raised by every change; a change made from an older one is refused. */
  readonly revision: number;
  readonly services: readonly Service[];
  readonly resources: readonly Resource[];
  /** The text behind the code at the desk that patients scan on arrival. */
  readonly arrivalCode: string;
  readonly compensation: {
    readonly items: readonly CompensationItem[];
    /** What may be given a month, in fen. */
    readonly monthlyBudget: number;
  };
}
