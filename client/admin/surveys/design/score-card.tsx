import { rangeOf } from "@shared/survey/range-of";
import type { Score, Survey } from "@shared/survey/survey";
import { Checkbox, Radio, Select } from "antd";
import { useId } from "react";
import { put } from "../../drafts/list-edits";
import { questionName } from "../../words/survey-condition-words";
import { designWords, methodWords } from "../../words/survey-design-words";
import { BandList } from "./band-list";
import { LineInput } from "./line-input";
import { ListBlock } from "./list-block";
import { NumberField } from "./number-field";
import { ProblemsHere } from "./problems-context";

interface Props {
  readonly survey: Survey;
  readonly score: Score;
  /** Which score of the survey it is. */
  readonly at: number;
  readonly onChange: (score: Score) => void;
  readonly onRemove: () => void;
}

type Item = Score["items"][number];

function Items({ survey, score: { items }, at, onItems }: Omit<Props, "onChange" | "onRemove"> & ItemsProps) {
  const id = useId();
  const counting = survey.questions.filter((question) => rangeOf(question) !== undefined);
  const ids = [...new Set([...counting.map((question) => question.id), ...items.map(({ question }) => question)])];
  return (
    <div className="field">
      <label htmlFor={id}>{designWords.items}</label>
      <Select
        id={id}
        className="wide"
        mode="multiple"
        value={items.map(({ question }) => question)}
        options={ids.map((value) => ({ value, label: questionName(survey, value, 20) }))}
        onChange={(chosen) =>
          onItems(chosen.map((question) => items.find((item) => item.question === question) ?? { question }))
        }
      />
      <p className="soft">{designWords.itemsMean}</p>
      <ul className="score-items">
        {items.map((item, place) => (
          <li key={item.question}>
            {questionName(survey, item.question, 20)}
            <Checkbox
              aria-label={designWords.reversedOf(questionName(survey, item.question))}
              checked={item.reversed === true}
              onChange={({ target }) =>
                onItems(
                  put<Item>(items, place, {
                    question: item.question,
                    ...(target.checked && { reversed: true as const }),
                  }),
                )
              }
            >
              {designWords.reversed}
            </Checkbox>
          </li>
        ))}
      </ul>
      <ProblemsHere deep place={`scores.${at}.items`} />
    </div>
  );
}

interface ItemsProps {
  readonly onItems: (items: readonly Item[]) => void;
}

/** One score: what it is made of, how, and what its values are called. */
export function ScoreCard({ survey, score, at, onChange, onRemove }: Props) {
  const id = useId();
  const place = `scores.${at}`;
  return (
    <ListBlock title={designWords.scoreOf(at)} removeWords={designWords.removeScore(at)} onRemove={onRemove}>
      <LineInput
        label={designWords.scoreTitle}
        value={score.title}
        most={40}
        place={`${place}.title`}
        onChange={(title) => onChange({ ...score, title })}
      />
      <Items survey={survey} score={score} at={at} onItems={(items) => onChange({ ...score, items })} />
      <div className="design-row">
        <div className="field">
          <span id={id} className="field-label">
            {designWords.method}
          </span>
          <Radio.Group
            aria-labelledby={id}
            value={score.method}
            onChange={({ target }) => onChange({ ...score, method: target.value })}
            options={(["sum", "mean"] as const).map((value) => ({ value, label: methodWords[value] }))}
          />
        </div>
        <NumberField
          label={designWords.mayMiss}
          value={score.mayMiss}
          least={0}
          most={40}
          place={`${place}.mayMiss`}
          onChange={(next) => next !== undefined && onChange({ ...score, mayMiss: next })}
        />
      </div>
      <BandList survey={survey} score={score} at={at} onChange={(bands) => onChange({ ...score, bands })} />
      <ProblemsHere place={place} />
      <ProblemsHere place={`${place}.id`} />
    </ListBlock>
  );
}
