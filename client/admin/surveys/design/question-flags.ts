import type { Condition } from "@shared/survey/condition";
import type { InBoth } from "@shared/survey/in-both";
import type { Jump, SurveyQuestion } from "@shared/survey/survey-question";

/** The question may be left open, or no longer. */
export function withOptional({ optional: _, ...question }: SurveyQuestion, on: boolean): SurveyQuestion {
  return on ? { ...question, optional: true } : question;
}

/** "Rather not say" is offered, or no longer. */
export function withDecline({ mayDecline: _, ...question }: SurveyQuestion, on: boolean): SurveyQuestion {
  return on ? { ...question, mayDecline: true } : question;
}

/** With these words below the question; none when both are empty. */
export function withHint({ hint: _, ...question }: SurveyQuestion, hint: InBoth): SurveyQuestion {
  return hint.zh === "" && hint.en === "" ? question : { ...question, hint };
}

/** Shown only while this holds; always without it. */
export function withShowIf({ showIf: _, ...question }: SurveyQuestion, showIf: Condition | undefined): SurveyQuestion {
  return showIf ? { ...question, showIf } : question;
}

/** With these jumps; none when the list is empty. */
export function withJumps({ jumps: _, ...question }: SurveyQuestion, jumps: readonly Jump[]): SurveyQuestion {
  return jumps.length > 0 ? { ...question, jumps } : question;
}

/** The safety screen comes up from this value on, or never. */
export function withCrisis({ crisisFrom: _, ...question }: SurveyQuestion, from: number | undefined): SurveyQuestion {
  return from === undefined ? question : { ...question, crisisFrom: from };
}
