import { isMoodSurvey } from "./is-mood-survey";
import type { Survey } from "./survey";

/** Whether what is asked is nobody's business but the patient's (of a minor: a guardian's) and the care team's. */
export const isPrivate = (survey: Pick<Survey, "clinical" | "consent" | "questions">): boolean =>
  survey.clinical === true || isMoodSurvey(survey);
