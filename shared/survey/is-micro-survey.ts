import type { Survey } from "./survey";

/** So many questions are answered where they are found. */
const most = 2;

/** Whether a survey is answered on the list of surveys itself, without being opened. */
export const isMicroSurvey = ({ questions, consent, licence }: Survey): boolean =>
  questions.length <= most && consent === undefined && licence.kind === "own";
