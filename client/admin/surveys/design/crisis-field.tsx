import { rangeOf } from "@shared/survey/range-of";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { Checkbox } from "antd";
import { designWords } from "../../words/survey-design-words";
import { NumberField } from "./number-field";
import { withCrisis } from "./question-flags";

interface Props {
  readonly question: SurveyQuestion;
  readonly place: string;
  readonly onChange: (question: SurveyQuestion) => void;
}

/** From which answer on the safety screen comes up; only where answers have values. */
export function CrisisField({ question, place, onChange }: Props) {
  const { crisisFrom } = question;
  const range = rangeOf(question);
  if (!range && crisisFrom === undefined) return null;
  return (
    <div className="design-checks">
      <Checkbox
        checked={crisisFrom !== undefined}
        onChange={({ target }) => onChange(withCrisis(question, target.checked ? (range?.from ?? 0) + 1 : undefined))}
      >
        {designWords.crisisOn}
      </Checkbox>
      {crisisFrom !== undefined && (
        <NumberField
          label={designWords.crisisFrom}
          value={crisisFrom}
          least={-1000}
          most={1000}
          place={`${place}.crisisFrom`}
          onChange={(next) => next !== undefined && onChange(withCrisis(question, next))}
        />
      )}
    </div>
  );
}
