import type { SurveyProblemReason } from "../survey/survey-problem";
import type { ProblemReason } from "../template/template-problem";

/**
 * What is wrong with a plan, and where (`arms.1.variant.what.zh`). `armCount`: two to four. `controlVaries`: the first arm
 * is the one compared with. `noVariant`, `sameAsNow`, `duplicate`: an arm that does nothing of its own. `doesNotFit`: such
 * a variant, or such an outcome, does not belong to what is varied. `tooEarly`, `tooLate`: an hour at which it would not be
 * due yet, or at which nobody could call any more the same day. `aboutSafety`: never left out, never turned round.
 * `answeredOnList`: so short a survey is answered on the list, where its questions have no order of their own.
 * `windowTooShort`: the outcome cannot be there yet. `outOfRange`: no share, or a difference too small or too great to be looked for.
 */
export interface PlanProblem {
  readonly place: string;
  readonly reason:
    | ProblemReason
    | SurveyProblemReason
    | "armCount"
    | "controlVaries"
    | "noVariant"
    | "sameAsNow"
    | "doesNotFit"
    | "tooEarly"
    | "tooLate"
    | "aboutSafety"
    | "unknownSurvey"
    | "answeredOnList"
    | "windowTooShort"
    | "outOfRange";
  /** What was found, or what is allowed. */
  readonly detail?: string;
}
