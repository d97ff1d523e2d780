import type { Instant } from "../calendar/instant";

/** What data may be used for. One decision each; never bundled, never pre-ticked (PIPL 14, 29). */
export type ConsentPurpose = "healthCheckIn" | "clinicalPhoto" | "moodScreening";

/** What is agreed by a person, not for one follow-up. */
export type PersonalPurpose = "referralAttribution";

/** What a person can decide. `withdrawn` is a later "no" to something once granted. */
export type ConsentState = "granted" | "refused" | "withdrawn";

/** The person's latest decision on one purpose. */
export interface ConsentDecision {
  readonly state: ConsentState;
  /** The version of the text that was shown. */
  readonly textVersion: string;
  readonly at: Instant;
}

/** The latest decision on each purpose; a purpose never asked about is absent. */
export type Consents = Readonly<Partial<Record<ConsentPurpose, ConsentDecision>>>;
