import type { LocalDate } from "../calendar/local-date";
import type { VisitStepKey } from "../reminder/visit-step-key";
import type { Gate } from "./gate";
import type { WeeklyHours } from "./resource";

/** One of the resources an appointment needs; the first need of a service is the one the patient chooses. */
export interface Need {
  /** What it is for, e.g. "医生" or "诊室". */
  readonly label: string;
  /** Ids of the resources that will do. */
  readonly anyOf: readonly string[];
}

/** Days of pregnancy, both included: 33+0 to 35+6 is 231 to 251. */
export interface GestationWindow {
  readonly fromDay: number;
  readonly toDay: number;
}

/** Something the clinic offers at a time: a visit for one, or a class for several. */
export interface Service {
  readonly id: string;
  /** As patients read it; neutral, because it may be seen over a shoulder. */
  readonly title: string;
  readonly summary: string;
  readonly kind: "visit" | "class";
  /** 20 to 120. */
  readonly minutes: number;
  /** Minutes during which the resources are kept free before and after. */
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  /** How many people may have the same slot. */
  readonly capacity: number;
  /** Starts lie on multiples of so many minutes after midnight. */
  readonly step: number;
  readonly needs: readonly [Need, ...Need[]];
  /** A recurring clinic: only in these hours (Tuesday, Thursday and Saturday, say). */
  readonly hours?: WeeklyHours;
  /** Dated sessions only, for camps and events; each starts at so many minutes after midnight. */
  readonly sessions?: readonly { readonly date: LocalDate; readonly at: number }[];
  /** How many minutes ahead a patient must book at least. */
  readonly bookAhead: number;
  /** Up to how many minutes before the start a patient may cancel or move it alone. */
  readonly changeAhead: number;
  /** How many days ahead the calendar is open. */
  readonly horizonDays: number;
  /** `auto`: a free place is confirmed at once when no gate is open. `desk`: the team confirms. */
  readonly confirmation: "auto" | "desk";
  /** What must have happened before it may be confirmed. */
  readonly gates: readonly Gate[];
  /** Minutes a patient waits at most: the clinic's promise. */
  readonly waitPromise: number;
  readonly gestation?: GestationWindow;
  /** Seasons the clinic has promised to hold a year, e.g. three camps. */
  readonly sessionsPerYear?: number;
  readonly fee: "free" | "paid";
  /** Patients may book it on the phone. */
  readonly onPhone: boolean;
  /** What to bring or to mind, one line each. */
  readonly prepare: readonly string[];
  /** Which reminders it gets; without it all that its kind has. */
  readonly reminders?: readonly VisitStepKey[];
  readonly active: boolean;
}
