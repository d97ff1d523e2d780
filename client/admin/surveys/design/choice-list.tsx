import type { Choice } from "@shared/survey/survey-question";
import { Button, InputNumber } from "antd";
import { moved, put, removed } from "../../drafts/list-edits";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";
import { BothInput } from "./both-input";
import { ProblemsHere } from "./problems-context";
import "./choice-list.css";

interface Props {
  readonly choices: readonly Choice[];
  readonly place: string;
  /** Whether what they count can be entered. */
  readonly valued: boolean;
  readonly onChange: (choices: readonly Choice[]) => void;
}

const most = 30;
const nothing = { zh: "", en: "" };

const withValue = ({ id, text }: Choice, value: number | null): Choice =>
  value === null ? { id, text } : { id, text, value };

/** The answers that can be tapped, in both languages, and what each counts. */
export function ChoiceList({ choices, place, valued, onChange }: Props) {
  const id = nextId(
    "a",
    choices.map((choice) => choice.id),
  );
  return (
    <div className="field">
      <span className="field-label">{designWords.choices}</span>
      <ol className="choice-list">
        {choices.map((choice, at) => (
          <li key={choice.id} className={valued ? "choice-line is-valued" : "choice-line"}>
            <BothInput
              beside
              label={designWords.choiceOf(at)}
              value={choice.text}
              most={80}
              place={`${place}.${at}.text`}
              onChange={(text) => onChange(put(choices, at, { ...choice, text }))}
            />
            {valued && (
              <InputNumber
                aria-label={designWords.valueOf(at)}
                placeholder={designWords.value}
                value={choice.value ?? null}
                min={-1000}
                max={1000}
                onChange={(value) => onChange(put(choices, at, withValue(choice, value)))}
              />
            )}
            <Button
              size="small"
              type="text"
              {...(at === 0 && { disabled: true })}
              aria-label={designWords.upChoice(at)}
              onClick={() => onChange(moved(choices, at, -1))}
            >
              ↑
            </Button>
            <Button
              size="small"
              type="text"
              aria-label={designWords.removeChoice(at)}
              onClick={() => onChange(removed(choices, at))}
            >
              ✕
            </Button>
            <ProblemsHere place={`${place}.${at}`} />
            <ProblemsHere place={`${place}.${at}.value`} />
            <ProblemsHere place={`${place}.${at}.id`} />
          </li>
        ))}
      </ol>
      <ProblemsHere place={place} />
      {choices.length < most && (
        <Button size="small" type="link" onClick={() => onChange([...choices, { id, text: nothing }])}>
          {designWords.addChoice}
        </Button>
      )}
    </div>
  );
}
