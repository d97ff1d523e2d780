import type { LocalDate } from "@shared/calendar/local-date";
import type { ParameterValues } from "@shared/pathway/parameter";
import type { PathwayId } from "@shared/pathway/pathway";
import type { StaffReference } from "@shared/team/staff";
import type { Scene } from "./scene";

type TeamMember = StaffReference & { readonly title: string };

/** How somebody keeps to the plan: nearly always, now and then not, or until a day and then no longer. */
export type Diligence =
  | { readonly kind: "faithful" }
  | { readonly kind: "forgetful" }
  | { readonly kind: "dropsOff"; readonly afterDay: number };

/** How a wound hurts: the pain of the first day, the days after which half of it is left, and how it wavers. */
export interface PainCourse {
  readonly first: number;
  readonly halfLife: number;
  readonly wavering: number;
}

/** What a person decided about their data; `later` = has not been asked yet. */
export interface ConsentChoice {
  readonly healthCheckIn: "granted" | "refused" | "later";
  readonly clinicalPhoto: "granted" | "refused" | "withdrawn" | "later";
}

/** Everything about a fictitious patient from which their records follow. */
export interface Profile {
  readonly episodeId: string;
  readonly patientId: string;
  readonly patientName: string;
  /** The WeChat user; also of somebody who has not bound the episode yet. */
  readonly openid: string;
  /** The one-time code of an episode that nobody has bound yet. */
  readonly bindCode?: string;
  readonly pathwayId: PathwayId;
  readonly parameters: ParameterValues;
  readonly procedureDate: LocalDate;
  /** Days before the procedure on which the team started the episode. */
  readonly startedDaysBefore: number;
  readonly doctor: TeamMember;
  readonly nurse: TeamMember;
  readonly diligence: Diligence;
  readonly pain: PainCourse;
  readonly consent: ConsentChoice;
  /** Takes pictures at check-ins (they are drawn for some people only). */
  readonly takesPictures: boolean;
  /** Day after the procedure on which the team ended the follow-up early. */
  readonly endedOnDay?: number;
  /** How far an instruction card got, by card id; the others depend on the person's diligence. */
  readonly cards: Readonly<Record<string, "delivered" | "opened">>;
  /** What has to happen at a check-in, by task id. */
  readonly scenes: Readonly<Record<string, Scene>>;
}
