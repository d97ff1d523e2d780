import type { Survey } from "@shared/survey/survey";
import { Button } from "antd";
import { composeExperimentWords } from "../../words/compose-experiment-words";

interface Props {
  readonly survey: Survey;
  readonly questions: readonly string[];
  readonly onChange: (questions: readonly string[]) => void;
}

const swapped = (list: readonly string[], place: number): readonly string[] => {
  const [before, after] = [list[place - 1], list[place]];
  if (before === undefined || after === undefined) return list;
  return [...list.slice(0, place - 1), after, before, ...list.slice(place + 1)];
};

/** Puts the questions of a survey into another order, one step at a time. */
export function OrderField({ survey, questions, onChange }: Props) {
  return (
    <ol className="arm-order">
      {questions.map((questionId, place) => {
        const text = survey.questions.find(({ id }) => id === questionId)?.text.zh ?? questionId;
        return (
          <li key={questionId}>
            <span>
              {place + 1}. {text}
            </span>
            <Button
              size="small"
              disabled={place === 0}
              aria-label={composeExperimentWords.moveUp(text)}
              onClick={() => onChange(swapped(questions, place))}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabled={place === questions.length - 1}
              aria-label={composeExperimentWords.moveDown(text)}
              onClick={() => onChange(swapped(questions, place + 1))}
            >
              ↓
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
