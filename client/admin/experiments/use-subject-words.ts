import type { ExperimentSubject } from "@shared/experiment/experiment";
import { useSurveys } from "../surveys/use-surveys";
import { experimentWords, triedMessageWords } from "../words/experiment-words";

/** What an experiment varies, with the survey's title; its id while the surveys are not there yet. */
export function useSubjectWords(): (subject: ExperimentSubject) => string {
  const rows = useSurveys().data?.rows ?? [];
  return (subject) => {
    if (subject.kind === "message") return triedMessageWords[subject.message];
    const title = rows.find(({ survey }) => survey.id === subject.surveyId)?.survey.title.zh;
    return experimentWords.survey(title ?? subject.surveyId);
  };
}
