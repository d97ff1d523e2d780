import type { Instant } from "../calendar/instant";
import type { LocalDate } from "../calendar/local-date";
import type { Answers } from "../check-in/answers";
import type { CheckInForm } from "../check-in/check-in-form";
import type { Consents } from "../consent/consent";
import type { CardReading } from "../instruction/card-reading";
import type { PathwayId } from "../pathway/pathway";
import type { Card, CareLine, Plan } from "../pathway/plan";
import type { Task, TaskState } from "../schedule/task";
import type { Clinic } from "../team/clinic";
import type { Role } from "../team/role";
import type { ContactOutcome } from "../triage/handling";
import type { Judgement } from "../triage/judgement";

/** One person's course of care, as the person sees it. */
export interface EpisodeHeader {
  readonly id: string;
  readonly pathwayId: PathwayId;
  readonly title: string;
  readonly patientName: string;
  readonly procedureDate: LocalDate;
  /** Days since the procedure; negative before it. */
  readonly day: number;
  readonly phase: string;
  readonly active: boolean;
  readonly doctor: { readonly name: string; readonly title: string };
  readonly nurse: { readonly name: string; readonly title: string };
}

export type TaskView = Task & { readonly state: TaskState };
export type CardView = Card & { readonly reading?: CardReading };

/** A check-in the person made, with what the team answered. */
export interface MyCheckIn {
  readonly id: string;
  readonly taskId: string | null;
  readonly day: number;
  readonly at: Instant;
  readonly answers: Omit<Answers, "photos">;
  readonly photoCount: number;
  readonly judgement: Judgement;
  readonly team: {
    readonly state: "open" | "inHand" | "closed";
    /** The team's latest word, if there is one. */
    readonly latest?: {
      readonly kind: "acknowledged" | "notReached" | "contacted";
      readonly by: string;
      readonly at: Instant;
      readonly outcome?: ContactOutcome;
      readonly reply?: string;
    };
  };
}

/** What the phone needs to judge a check-in by itself, without a network. */
export interface TriageRules extends Pick<Plan, "questions" | "signs" | "pain"> {
  readonly previousPain?: number;
}

export interface CareToday {
  readonly episode: EpisodeHeader;
  /** Open tasks, most pressing first. */
  readonly tasks: readonly TaskView[];
  readonly nextTask?: TaskView;
  readonly cards: readonly CardView[];
  readonly care: readonly CareLine[];
  readonly form: CheckInForm;
  readonly triage: TriageRules;
  readonly latestCheckIn?: MyCheckIn;
  readonly consents: Consents;
  /** Where the phone puts photos of this episode: `<folder>/<check-in id>-<n>.jpg`. */
  readonly photoFolder: string;
}

export interface TodayView {
  readonly now: Instant;
  readonly today: LocalDate;
  readonly clinic: Clinic;
  /** Absent for somebody without a plan at this clinic. */
  readonly care?: CareToday;
  readonly otherEpisodes: readonly Pick<EpisodeHeader, "id" | "title">[];
}

export interface PlanView {
  readonly now: Instant;
  readonly clinic: Clinic;
  readonly episode?: EpisodeHeader;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly current: boolean;
    readonly tasks: readonly TaskView[];
  }[];
  readonly cards: readonly CardView[];
}

/** Shown after a check-in was stored; the same id again gets the same receipt. */
export interface CheckInReceipt {
  readonly checkIn: MyCheckIn;
  readonly clinic: Clinic;
  readonly nextTask?: TaskView;
}

/** One look of a team member at the person's record. */
export interface LookView {
  readonly by: string;
  readonly role: Role;
  readonly at: Instant;
}

export interface MeView {
  readonly clinic: Clinic;
  readonly patientName?: string;
  readonly episodeId?: string;
  readonly consents: Consents;
  readonly staff?: { readonly name: string; readonly title: string };
}
