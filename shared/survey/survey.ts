import type { LocalDate } from "../calendar/local-date";
import type { CaseUrgency } from "../case/case";
import type { ConsentPurpose } from "../consent/consent";
import type { Condition } from "./condition";
import type { InBoth } from "./in-both";
import type { SurveyQuestion } from "./survey-question";

/**
 * Under which right an instrument is used. `own`: this clinic's own words. `free`: anybody may use it; the credit line is
 * shown. `licensed`: the clinic holds a licence, and after its last day no new sheet is issued.
 */
export type Licence =
  | { readonly kind: "own" }
  | { readonly kind: "free"; readonly credit: InBoth; readonly source: string }
  | {
      readonly kind: "licensed";
      readonly holder: string;
      readonly number: string;
      /** Inclusive. */
      readonly validUntil: LocalDate;
    };

/** A range of a score, from the one before it to `upTo` (inclusive). Its label is for the team alone. */
export interface Band {
  readonly id: string;
  readonly upTo: number;
  readonly label: string;
}

/** A number made of several answers. Without a full set of answers there is none, except that `mayMiss` may be absent. */
export interface Score {
  readonly id: string;
  /** For the team. */
  readonly title: string;
  readonly method: "sum" | "mean";
  readonly items: readonly {
    readonly question: string;
    /** Counted from the other end of its range. */
    readonly reversed?: true;
  }[];
  readonly mayMiss: number;
  /** In rising order; the last one reaches to the greatest score. */
  readonly bands: readonly Band[];
}

/** Answers after which somebody of the team has to act: a case is opened with one owner and a deadline. */
export interface Concern {
  readonly id: string;
  readonly when: Condition;
  readonly urgency: CaseUrgency;
  /** The nurse of the follow-up acts, also where a survey asks about the clinic: somebody wants to be called, or worries. */
  readonly toNurse?: true;
  /** The person feels pressed to buy: nothing that sells is sent for a while. */
  readonly freezesMarketing?: true;
  /** For the team. */
  readonly title: string;
}

/** What the patient reads after the last question: the first that holds; one without a condition stands at the end. */
export interface Closing {
  readonly when?: Condition;
  readonly text: InBoth;
}

/**
 * A questionnaire as typed, versioned data; a released version never changes. `purpose`: `care` is part of the treatment
 * (recovery, mood), `experience` asks about the clinic. `privacy`: an anonymous sheet leaves nothing in the database that
 * leads from the answers to the person. `clinical`: released by a doctor's signature, read by doctors and nurses alone.
 */
export interface Survey {
  readonly id: string;
  readonly version: number;
  readonly title: InBoth;
  readonly intro: InBoth;
  /** About how long it takes. */
  readonly minutes: number;
  readonly purpose: "care" | "experience";
  readonly privacy: "named" | "anonymous";
  readonly clinical?: true;
  /** Asked for before the first question. */
  readonly consent?: ConsentPurpose;
  /** Asks about recommending the clinic: never in a follow-up of high sensitivity. */
  readonly recommends?: true;
  /** Two sheets of one person lie at least so many days apart. */
  readonly daysApart?: number;
  readonly licence: Licence;
  readonly questions: readonly SurveyQuestion[];
  readonly scores: readonly Score[];
  readonly concerns: readonly Concern[];
  readonly closings: readonly Closing[];
}

/** The id of one version of a survey. */
export const surveyKey = ({ id, version }: Pick<Survey, "id" | "version">): string => `${id}@${version}`;
