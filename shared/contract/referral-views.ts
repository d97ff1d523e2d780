import type { AppreciationProgramme } from "../appreciation/programme";
import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { CardProblem } from "../card/card-problem";
import type { ClinicCard } from "../card/clinic-card";
import type { CompanionDay, ToDo } from "../companion/companion-days";
import type { CompanionState } from "../companion/companion-state";
import type { NotGiven } from "../companion/may-give";
import type { ConsentState } from "../consent/consent";
import type { Article } from "../education/article";
import type { MayNotShare } from "../referral/may-share";
import type { OriginKind, OriginStage } from "../referral/origin";
import type { Correction, ReferralState, ReferralVia, VoidReason } from "../referral/referral";
import type { StaffReference } from "../team/staff";

/** What everybody may see of the clinic, signed in or not. */
export interface CardLook {
  /** Absent while no card is in force. */
  readonly card?: ClinicCard;
}

/** What became of a card that was opened. */
export interface CardOpened {
  /** Whether the code in it is one of the clinic's; the page looks the same either way. */
  readonly known: boolean;
  /** Whether to ask, after a booking, if it may be noted through whom the caller came. */
  readonly ask: boolean;
}

/** Why somebody has no card to pass on. */
export type NoShareReason = "noCard" | MayNotShare;

/** The caller's card, and what they may know of it. */
export interface MyReferral {
  /** Absent when the card can be passed on. */
  readonly whyNot?: NoShareReason;
  readonly card?: ClinicCard;
  readonly consent?: { readonly state: ConsentState; readonly textVersion: string };
  /** Only with consent; without it the card goes without a code. */
  readonly token?: string;
  /** In steps and with a delay; absent below the first step. */
  readonly arrived?: number;
  /** How far the caller came through somebody's card, `noted` once they have booked; nothing about whose. */
  readonly own?: "opened" | "agreed" | "noted";
}

/** The asking after a visit that went well. */
export interface ShareAsk {
  readonly appointmentId?: string;
}

/** A mini-program code as a picture. */
export interface CodePicture {
  readonly contentType: string;
  readonly base64: string;
}

/** One companion card as the patient sees it. */
export interface CompanionRow {
  readonly companionId: string;
  readonly label: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly state: CompanionState;
  readonly takenAt?: Instant;
}

export interface CompanionMade extends CompanionRow {
  /** Only in this answer: it is not stored in the plain. */
  readonly token: string;
}

export interface CompanionList {
  /** Absent when a companion card can be made. */
  readonly whyNot?: NotGiven;
  readonly rows: readonly CompanionRow[];
}

/** What one line of a companion's list is about; never what for. */
export type CompanionItem = ToDo;

/** All that a companion sees: no name, no procedure, no answer, no title that tells either. */
export interface CompanionView {
  readonly until: Instant;
  readonly today: LocalDate;
  readonly days: readonly CompanionDay[];
  readonly clinic: { readonly name: string; readonly address: string; readonly phone: string };
}

export interface ArticleHeading {
  readonly articleId: string;
  readonly title: string;
  readonly summary: string;
}

/** An article as everybody reads it. */
export interface PublicArticle extends Omit<Article, "id" | "version"> {
  readonly articleId: string;
  readonly reviewer: string;
  readonly reviewedOn: LocalDate;
}

/** An article as the team sees it. */
export interface ArticleRow {
  readonly article: Article;
  readonly contentHash: string;
  readonly signature?: { readonly by: StaffReference; readonly at: Instant };
}

/** One version of the clinic's card. */
export interface CardRow {
  readonly version: number;
  readonly card: ClinicCard;
  readonly state: "draft" | "released" | "retired";
  readonly revision: number;
  readonly contentHash: string;
  readonly editors: readonly StaffReference[];
  readonly savedAt: Instant;
  readonly released?: { readonly by: StaffReference; readonly at: Instant };
  readonly retired?: { readonly by: StaffReference; readonly at: Instant };
  /** As of now. A released card stays in force with all but one: a permit that has run out. */
  readonly problems: readonly CardProblem[];
  readonly inForce: boolean;
}

/** A code of the clinic's own, e.g. on the stand at the desk. */
export interface SourceRow {
  readonly token: string;
  readonly label: string;
  readonly createdAt: Instant;
  readonly by: StaffReference;
  readonly endedAt?: Instant;
  readonly opened: number;
  readonly leads: number;
  readonly visits: number;
}

/** One referral as the team sees it; names only of people who agreed. */
export interface ReferralRow {
  readonly referralId: string;
  readonly state: ReferralState;
  readonly via: ReferralVia;
  readonly openedAt: Instant;
  readonly agreedAt?: Instant;
  readonly leadAt?: Instant;
  readonly visitAt?: Instant;
  readonly voidReason?: VoidReason;
  readonly token?: string;
  /** Through whom: a patient's name, or the label of a clinic's code. */
  readonly through?: { readonly kind: "person" | "clinic"; readonly name: string };
  readonly friend?: { readonly patientId: string; readonly name: string };
  readonly corrections: readonly Correction[];
  readonly revision: number;
}

/** That the desk's note was taken, and through whom; nothing of it when it does not count, whatever the reason. */
export type ReferralNoted = Pick<ReferralRow, "through">;

export interface ReferralPage {
  readonly rows: readonly ReferralRow[];
  readonly cursor?: string;
}

/** People who came to the clinic for the first time in a month, by how they came and how far. */
export interface ReferralFunnel {
  readonly month: string;
  /** How many are at each stage now: a person counts once, at the farthest. */
  readonly origins: readonly {
    readonly kind: OriginKind;
    readonly stages: Readonly<Record<OriginStage, number>>;
  }[];
  /** By how far they came, in the month in which they got there; a referral counts once over all months. */
  readonly referrals: Readonly<Record<ReferralState, number>>;
  /** Codes that were tried and do not exist, newest day first. */
  readonly strays: readonly StrayRow[];
}

export interface StrayRow {
  readonly date: LocalDate;
  readonly kind: "malformed" | "unknown" | "ended" | "limited";
  readonly count: number;
  readonly lastAt: Instant;
}

export interface AppreciationRow {
  readonly appreciationId: string;
  readonly referrerName: string;
  readonly item: string;
  readonly value: number;
  readonly proposedAt: Instant;
  readonly state: "proposed" | "given" | "declined";
  readonly decided?: { readonly by: StaffReference; readonly at: Instant; readonly reason?: string };
  /** The friend's visit was corrected after it was given. */
  readonly visitCorrected?: boolean;
  readonly revision: number;
}

export interface AppreciationLedger {
  readonly programme: AppreciationProgramme;
  readonly revision: number;
  readonly rows: readonly AppreciationRow[];
  readonly cursor?: string;
  /** In fen, this calendar year. */
  readonly givenThisYear: number;
}
