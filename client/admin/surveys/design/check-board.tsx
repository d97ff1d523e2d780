import type { SurveyProblem } from "@shared/survey/survey-problem";
import { DraftVerdict } from "../../drafts/draft-verdict";
import { Board } from "../../parts/board";
import { designWords } from "../../words/survey-design-words";
import { placeWords, surveyProblemWords } from "../../words/survey-problem-words";
import "./check-board.css";

interface Props {
  readonly problems: readonly SurveyProblem[];
  /** The survey was changed since these were found. */
  readonly checking: boolean;
  readonly onGo: (problem: SurveyProblem) => void;
}

/** Everything wrong with the survey in plain words; each place leads to where it is put right. */
export function CheckBoard({ problems, checking, onGo }: Props) {
  return (
    <Board
      title={designWords.check}
      className="check-board"
      tools={
        <>
          {checking && problems.length > 0 && <span className="soft">{designWords.checking}</span>}
          <DraftVerdict problems={problems.length} fine={checking ? designWords.checking : designWords.fine} />
        </>
      }
    >
      <p className="soft">{designWords.checkMeans}</p>
      <ul className="check-list">
        {problems.map((problem) => (
          <li key={`${problem.place} ${problem.reason} ${problem.detail ?? ""}`}>
            <button
              type="button"
              className="check-place"
              aria-label={designWords.jump(placeWords(problem.place))}
              onClick={() => onGo(problem)}
            >
              {placeWords(problem.place)}
            </button>
            <span>{surveyProblemWords(problem)}</span>
          </li>
        ))}
      </ul>
    </Board>
  );
}
