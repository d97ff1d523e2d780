import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { StaffReference } from "../team/staff";

/** The clinic's lawyer looked at it: who, when, under which document. Without it nothing is ever given. */
export interface Compliance {
  readonly lawyer: string;
  readonly document: string;
  readonly confirmedOn: LocalDate;
  /** The owner confirms each of these by hand. */
  readonly confirms: {
    readonly disclosed: boolean;
    readonly booked: boolean;
    readonly notForSharing: boolean;
    readonly notForStaff: boolean;
  };
}

/** How a clinic thanks whoever brought a friend, if it does at all: off unless its owner and its lawyer want it. */
export interface AppreciationProgramme {
  readonly on: boolean;
  /** A fixed, small thing that is neither money nor treatment. */
  readonly item: string;
  /** What it costs the clinic, in fen. */
  readonly value: number;
  /** So many a person and calendar year. */
  readonly perYear: number;
  readonly compliance?: Compliance;
  readonly changed?: { readonly by: StaffReference; readonly at: Instant };
}

export const noAppreciation: AppreciationProgramme = { on: false, item: "", value: 0, perYear: 3 };

/** In fen; a thing that costs more is a price for a patient. */
export const mostValue = 5000;
export const mostPerYear = 6;
