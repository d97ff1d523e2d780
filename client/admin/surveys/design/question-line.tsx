import type { SurveyQuestion } from "@shared/survey/survey-question";
import { Button } from "antd";
import { designWords, questionKindWords } from "../../words/survey-design-words";
import type { useQuestionEdits } from "./use-question-edits";

interface Props {
  readonly question: SurveyQuestion;
  readonly at: number;
  readonly last: number;
  readonly isChosen: boolean;
  readonly problems: number;
  /** Absent where nothing can be changed. */
  readonly tools: ReturnType<typeof useQuestionEdits> | undefined;
  readonly onChoose: () => void;
}

/** One question of the list, with what can be done to it while it is chosen. */
export function QuestionLine({ question, at, last, isChosen, problems, tools, onChoose }: Props) {
  const { kind, text, showIf, jumps } = question;
  return (
    <li className={isChosen ? "question-line is-chosen" : "question-line"}>
      <button type="button" aria-current={isChosen} className="question-name" onClick={onChoose}>
        <span className="question-number">{at + 1}</span>
        <span className="question-text">
          {text.zh || designWords.untitled}
          <span className="soft">
            {questionKindWords[kind].title}
            {(showIf || jumps) && ` · ⤷ ${designWords.hasFlow}`}
          </span>
        </span>
        {problems > 0 && (
          <span className="part-problems" title={designWords.problemsHere(problems)}>
            <span className="hidden-text">{designWords.problemsHere(problems)}</span>
            <span aria-hidden="true">{problems}</span>
          </span>
        )}
      </button>
      {isChosen && tools && (
        <span className="question-tools">
          <Button size="small" type="text" disabled={at === 0} onClick={() => tools.move(at, -1)}>
            {designWords.up}
          </Button>
          <Button size="small" type="text" disabled={at === last} onClick={() => tools.move(at, 1)}>
            {designWords.down}
          </Button>
          <Button size="small" type="text" onClick={() => tools.duplicate(at)}>
            {designWords.duplicate}
          </Button>
          <Button size="small" type="text" danger onClick={() => tools.remove(at)}>
            {designWords.remove}
          </Button>
        </span>
      )}
    </li>
  );
}
