import type { Survey } from "./survey";

/** Whether a survey asks about mood: then it needs a doctor, a consent of its own, and somebody on duty. */
export const isMoodSurvey = ({ consent, questions }: Pick<Survey, "consent" | "questions">): boolean =>
  consent === "moodScreening" || questions.some(({ crisisFrom }) => crisisFrom !== undefined);
