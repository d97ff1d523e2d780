import { checkSurvey } from "@shared/survey/check-survey";
import type { Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import { useEffect, useState } from "react";

interface Checked {
  readonly survey: Survey;
  readonly problems: readonly SurveyProblem[];
}

/** Milliseconds without a change after which a survey is checked: a tangled one takes long enough to hold up the typing. */
export const checkPause = 300;

/** What the check found last, in which survey, and whether it still has to look at this one. */
export function useSurveyCheck(survey: Survey): Checked & { readonly checking: boolean } {
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    const timer = setTimeout(() => setChecked({ survey, problems: checkSurvey(survey) }), checkPause);
    return () => clearTimeout(timer);
  }, [survey]);
  return { survey, problems: [], ...checked, checking: checked?.survey !== survey };
}
