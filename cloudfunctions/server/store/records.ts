import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { CallAppointment, CallAttempt, CallReason, CallState } from "@shared/call/call";
import type { Answers } from "@shared/check-in/answers";
import type { ConsentPurpose, ConsentState, Consents, PersonalPurpose } from "@shared/consent/consent";
import type { CardReadings } from "@shared/instruction/card-reading";
import type { PathwayId } from "@shared/pathway/pathway";
import type { Plan } from "@shared/pathway/plan";
import type { Clinic } from "@shared/team/clinic";
import type { Role } from "@shared/team/role";
import type { StaffMember, StaffReference } from "@shared/team/staff";
import type { Handling } from "@shared/triage/handling";
import type { Judgement } from "@shared/triage/judgement";
import type { QueuePlace } from "@shared/triage/queue-place";

/** The one document `clinics/own`. */
export interface ClinicRecord extends Clinic {
  readonly _id: "own";
  /** WeChat is asked about every photo of a check-in; a risky one is then shown to the team on a click alone. */
  readonly checkPhotos?: true;
}

/** `_id` = staff id. */
export interface StaffRecord extends Omit<StaffMember, "id"> {
  readonly _id: string;
  /** Absent until the member has signed in on the phone once. */
  readonly openid?: string;
  readonly active: boolean;
}

/** `_id` = the browser's platform-verified uid. */
export interface ConsoleSessionRecord {
  readonly _id: string;
  readonly staffId: string;
  readonly approvedAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt?: Instant;
}

/** `_id` = the code shown as a mini-program code. */
export interface SignInCodeRecord {
  readonly _id: string;
  readonly uid: string;
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  readonly approvedBy?: string;
}

/** `_id` = `<pathway>@<version>`: a doctor's signature under the exact content. */
export interface SignatureRecord {
  readonly _id: string;
  readonly by: StaffReference;
  readonly at: Instant;
  readonly contentHash: string;
}

/** One person's course of care with the plan it runs under. `_id` = episode id. */
export interface EpisodeRecord {
  readonly _id: string;
  readonly patientId: string;
  readonly patientName: string;
  /** The WeChat user the episode belongs to; absent until bound. */
  readonly openid?: string;
  /** Bound to a minor's guardian until then: the eighteenth birthday. */
  readonly boundUntil?: Instant;
  /** SHA-256 of the one-time code that binds it; removed when used. */
  readonly bindCodeHash?: string;
  readonly bindCodeExpiresAt?: Instant;
  readonly plan: Plan;
  readonly procedureDate: LocalDate;
  readonly startedAt: Instant;
  /** `newestFirst(startedAt, _id)`: what the patient list is sorted by. */
  readonly order: string;
  readonly startedBy: StaffReference;
  readonly ended?: { readonly at: Instant; readonly by: StaffReference; readonly reason: string };
  readonly doctor: StaffReference & { readonly title: string };
  readonly nurse: StaffReference & { readonly title: string };
  /** The latest decisions; the history is in `consents`. */
  readonly consents: Consents;
  readonly readings: CardReadings;
  /** Days on which the patient was seen at the clinic. */
  readonly attendedOn?: readonly LocalDate[];
  /** Random folder for this episode's photos: `check-ins/<random>`. */
  readonly photoFolder: string;
}

/** One check-in, its judgement and what the team did: one document, so that it is stored whole or not at all. */
export interface CheckInRecord {
  /** `<episode id>:<id made on the phone>`. */
  readonly _id: string;
  readonly episodeId: string;
  readonly patientName: string;
  readonly pathwayId: PathwayId;
  readonly pathwayTitle: string;
  readonly taskId: string | null;
  /** `<episode id>:<task id>`, or absent between planned check-ins. */
  readonly episodeTask?: string;
  /** Day after the procedure of the form that was answered. */
  readonly day: number;
  /** When it arrived. */
  readonly at: Instant;
  readonly answers: Answers;
  /** The file ids of photos that WeChat calls risky; they stay, behind a click. */
  readonly flaggedPhotos?: readonly string[];
  /** A red sign broke the form off; it counts for no planned check-in. */
  readonly interrupted?: true;
  readonly judgement: Judgement;
  /** 0 to 1; absent when nothing about following instructions was asked. */
  readonly followed?: number;
  readonly handling: Handling;
  readonly queue: QueuePlace;
}

/** Append-only history of consent. `_id` = `<episode or person's id>:<purpose>:<time>`. */
export interface ConsentRecord {
  readonly _id: string;
  /** Absent where a person agreed for themselves, not for one follow-up. */
  readonly episodeId?: string;
  readonly purpose: ConsentPurpose | PersonalPurpose;
  readonly state: ConsentState;
  readonly textVersion: string;
  /** SHA-256 of the exact text shown. */
  readonly textHash: string;
  /** Who decided; on paper it may be somebody without WeChat. */
  readonly openid?: string;
  readonly patientId?: string;
  /** On paper: who of the team took it. */
  readonly paper?: StaffReference;
  readonly at: Instant;
}

/** A call the team owes. `_id` = `<episode id>:<task id>`, or `<appointment or entry id>:<reason>`. */
export interface CallRecord {
  readonly _id: string;
  readonly episodeId?: string;
  readonly appointment?: CallAppointment;
  /** With `satisfaction`: the sheet that can be filled in on the telephone, and whose it is. */
  readonly sheet?: { readonly id: string; readonly patientId: string };
  readonly patientName: string;
  /** Of the follow-up or of the service. */
  readonly title: string;
  readonly reason: CallReason;
  readonly day?: number;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly state: CallState;
  readonly attempts: readonly CallAttempt[];
  /** `callOrder`: what the call list is sorted by. */
  readonly order: string;
}

/** One look of a team member at a person's record. Append-only. */
export interface LookRecord {
  readonly _id: string;
  /** The follow-up, or the patient where what was seen belongs to none. */
  readonly episodeId: string;
  readonly by: StaffReference;
  readonly role: Role;
  readonly at: Instant;
}
