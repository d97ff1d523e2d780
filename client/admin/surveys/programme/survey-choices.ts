import type { SurveyRow } from "@shared/contract/survey-views";
import { surveyWords } from "../../words/survey-words";

/** A survey that a rule can give out. */
export interface SurveyChoice {
  readonly id: string;
  readonly title: string;
  /** A version of it is released. */
  readonly inForce: boolean;
  /** Who did not answer may be called: not about an anonymous one, nor one that needs a consent. */
  readonly mayCall: boolean;
}

/** Every survey once, named as its newest released version is, those in force first. */
export function surveyChoices(rows: readonly SurveyRow[]): readonly SurveyChoice[] {
  const ids = [...new Set(rows.map(({ survey }) => survey.id))];
  const choices = ids.map((id): SurveyChoice => {
    const versions = rows.filter(({ survey }) => survey.id === id);
    const released = versions.find(({ state }) => state === "released");
    const survey = (released ?? versions[0])?.survey;
    return {
      id,
      title: survey?.title.zh || surveyWords.noTitle,
      inForce: released !== undefined,
      mayCall: survey?.privacy === "named" && survey.consent === undefined,
    };
  });
  return choices.sort((one, other) => Number(other.inForce) - Number(one.inForce));
}
