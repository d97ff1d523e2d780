import { checkSurvey } from "@shared/survey/check-survey";
import type { Survey } from "@shared/survey/survey";

/** What the check finds in a survey, a line each: place, reason and what exactly. */
export const told = (survey: Survey): readonly string[] =>
  checkSurvey(survey).map(({ place, reason, detail }) =>
    [place, reason, ...(detail === undefined ? [] : [detail])].join(" "),
  );
