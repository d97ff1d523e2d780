import type { SurveyProblem } from "@shared/survey/survey-problem";
import { createContext, useContext } from "react";
import { surveyProblemWords } from "../../words/survey-problem-words";
import "./problems-here.css";

/** What the check finds in the survey as it stands. */
export const ProblemsContext = createContext<readonly SurveyProblem[]>([]);

/** The problems at one place, or anywhere below it. */
export function useProblemsAt(place: string, deep = false): readonly SurveyProblem[] {
  return useContext(ProblemsContext).filter(
    (problem) => problem.place === place || (deep && problem.place.startsWith(`${place}.`)),
  );
}

interface Props {
  readonly place: string;
  /** Also what is wrong further inside. */
  readonly deep?: boolean;
  readonly id?: string;
}

/** What is wrong here, below the field. */
export function ProblemsHere({ place, deep = false, id }: Props) {
  const words = [...new Set(useProblemsAt(place, deep).map(surveyProblemWords))];
  if (words.length === 0) return null;
  return (
    <ul className="problems-here" {...(id !== undefined && { id })}>
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
