import type { Instant } from "../calendar/instant";
import type { CaseKind, CaseOutcome, CaseState, CaseStep, CaseUrgency } from "../case/case";
import type { SheetScore } from "../survey/sheet";
import type { StaffReference } from "../team/staff";

/** A case as the patient sees it: who has it, until when, and what was answered. */
export interface MyCase {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly patientName: string;
  readonly state: CaseState;
  readonly owner: StaffReference;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  /** What the patient wrote, and what the team answered, and who took it over; never notes of the team. */
  readonly steps: readonly MyCaseStep[];
  /** The patient has not yet said whether it is settled. */
  readonly mayConfirm: boolean;
}

export interface MyCaseStep {
  readonly at: Instant;
  readonly kind: "opened" | "handedOver" | "replied" | "closed" | "added" | "reopened" | "confirmed";
  readonly by?: string;
  /** Of a hand-over: the new owner. */
  readonly to?: string;
  /** Of a hand-over the reason; of an answer what it says. */
  readonly text?: string;
}

/** A case as the team sees it. */
export interface CaseRow {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly urgency: CaseUrgency;
  readonly state: CaseState;
  readonly title: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly episodeId?: string;
  readonly sheetId?: string;
  readonly owner: StaffReference;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly overdue: boolean;
  readonly steps: readonly CaseStep[];
  readonly outcome?: CaseOutcome;
  /** Number of steps: a step is written only while it is what the caller saw. */
  readonly revision: number;
  /** What the sheet said, for those who may read it. */
  readonly scores?: readonly SheetScore[];
  /** Answers of the safety screen. */
  readonly alarm?: { readonly harmNow?: boolean; readonly someoneThere?: boolean; readonly callBack?: boolean };
}

export interface CasePage {
  readonly now: Instant;
  readonly rows: readonly CaseRow[];
  readonly cursor?: string;
}
