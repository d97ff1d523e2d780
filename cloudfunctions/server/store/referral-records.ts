import type { AppreciationProgramme } from "@shared/appreciation/programme";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { Companion } from "@shared/companion/companion";
import type { ConsentDecision } from "@shared/consent/consent";
import type { AppreciationRow, CodePicture, StrayRow } from "@shared/contract/referral-views";
import type { Referral, ReferralState } from "@shared/referral/referral";
import type { StaffReference } from "@shared/team/staff";

/** One version of the clinic's card. `_id` = `card@<version>`. */
export interface CardRecord {
  readonly _id: string;
  readonly version: number;
  readonly card: ClinicCard;
  readonly state: "draft" | "released" | "retired";
  readonly revision: number;
  readonly contentHash: string;
  /** Everybody who saved it; none of them releases it. */
  readonly editors: readonly StaffReference[];
  readonly savedAt: Instant;
  readonly released?: { readonly by: StaffReference; readonly at: Instant };
  readonly retired?: { readonly by: StaffReference; readonly at: Instant };
}

/** The mini-program code of a clinic's own code, kept to be printed. `_id` = the token. */
export interface CodePictureRecord {
  readonly _id: string;
  readonly state: "wanted" | "drawn" | "failed";
  readonly picture?: CodePicture;
}

/** What a token stands for. `_id` = the token. */
export interface ReferralCodeRecord {
  readonly _id: string;
  readonly kind: "person" | "clinic";
  /** Of a person's; removed when the person takes the agreement back. */
  readonly openid?: string;
  /** Of the clinic's: where it hangs. */
  readonly label?: string;
  readonly by?: StaffReference;
  readonly createdAt: Instant;
  readonly endedAt?: Instant;
}

/**
 * A friend's way to the clinic. `_id` = `friendId(openid)`, so that a friend has one whatever is opened how often; of
 * somebody the desk wrote down without WeChat `friendOfDesk(patientId)`.
 */
export interface ReferralRecord extends Referral {
  readonly _id: string;
  /** Only once the friend agreed. */
  readonly friend?: { readonly openid?: string; readonly patientId?: string };
  /** `<state>:<newest first>`: what the list walks. */
  readonly order: string;
  /** From when on nothing of it may be kept; absent once nothing is, so that an index finds what is due and nothing else. */
  readonly forgetAt?: Instant;
  readonly revision: number;
}

/**
 * How many referrals of a month are kept no longer, by what they had come to; `withdrawn` by one side, all others because
 * their time was over or the next card took their place. Numbers alone. `_id` = `2026-11`.
 */
export type ReferralTallyRecord = { readonly _id: string } & Readonly<Partial<Record<ReferralState, number>>>;

/** How far a collection was walked once, to note with old records when they are to be forgotten. `_id` = its name. */
export interface ForgetMarkRecord {
  readonly _id: string;
  readonly upTo: string;
  readonly done: boolean;
}

/** Somebody's agreement that referrals are noted, and the token of their card. `_id` = `sharerId(openid)`. */
export interface SharerRecord {
  readonly _id: string;
  readonly openid: string;
  readonly consent: ConsentDecision;
  readonly token?: string;
}

/** That the card was shown after a visit. `_id` = the follow-up's id, or the appointment's where there is none. */
export interface ShareAskRecord {
  readonly _id: string;
  readonly openid: string;
  readonly appointmentId: string;
  readonly at: Instant;
  readonly answer?: "opened" | "skipped";
}

/** Tokens that are none. `_id` = `<date>:<kind>`. */
export interface StrayTokenRecord extends StrayRow {
  readonly _id: string;
}

/** How often one person tried tokens that are none. `_id` = `<person>:<hour>`. */
export interface TokenTryRecord {
  readonly _id: string;
  readonly count: number;
}

/** `_id` = hash of the token. */
export interface CompanionRecord extends Companion {
  readonly _id: string;
  readonly episodeId: string;
  readonly openid: string;
  readonly label: string;
  /** Who opened it first. */
  readonly takenBy?: string;
  /** From when on it may be kept no longer who had it; absent once it is not. */
  readonly forgetAt?: Instant;
}

/** `_id` = "own". */
export interface AppreciationProgrammeRecord extends AppreciationProgramme {
  readonly _id: "own";
  readonly revision: number;
}

/**
 * A thank-you for one referral. `_id` = the referral's while it is proposed; once decided one of its own that leads to nobody.
 */
export interface AppreciationRecord extends Omit<AppreciationRow, "appreciationId"> {
  readonly _id: string;
  /** Who is thanked, without naming the WeChat user. */
  readonly sharerId: string;
  readonly year: string;
  readonly decidedOn?: LocalDate;
  /** `proposed:<oldest first>`, `decided:<newest first>`. */
  readonly order: string;
}

/** What stands under a referral's id once it was decided on, so that it is once: gone with what the referral tells. */
export interface SettledThanksRecord extends Pick<AppreciationRecord, "_id" | "sharerId" | "order" | "revision"> {
  readonly state: "settled";
  /** The id in the books. */
  readonly bookedAs?: string;
}
