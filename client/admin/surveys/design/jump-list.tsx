import type { Condition } from "@shared/survey/condition";
import { endOfSurvey } from "@shared/survey/place-after";
import type { Survey } from "@shared/survey/survey";
import type { Jump, SurveyQuestion } from "@shared/survey/survey-question";
import { Button, Select } from "antd";
import { put, removed } from "../../drafts/list-edits";
import { questionName } from "../../words/survey-condition-words";
import { designWords } from "../../words/survey-design-words";
import { ConditionEditor } from "../condition/condition-editor";
import { firstRow, subjectsOf } from "../condition/relation";
import { ProblemsHere } from "./problems-context";

interface Props {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  /** Which question of the survey it is. */
  readonly at: number;
  readonly onChange: (jumps: readonly Jump[]) => void;
}

const mostJumps = 8;
/** Holds whatever was answered. */
const always: Condition = { all: [] };
const isAlways = (condition: Condition): boolean => "all" in condition && condition.all.length === 0;

/** Where this question leads: to the next one, or, when something holds, further on. */
export function JumpList({ survey, question, at, onChange }: Props) {
  const jumps = question.jumps ?? [];
  const place = `questions.${at}.jumps`;
  const subjects = subjectsOf(survey.questions.slice(0, at + 1));
  const newest = subjects.at(-1);
  const targets = [
    ...survey.questions.slice(at + 1).map(({ id }) => ({ value: id, label: questionName(survey, id) })),
    { value: endOfSurvey, label: designWords.jumpEnd },
  ];
  return (
    <div className="field">
      <span className="field-label">{designWords.jumps}</span>
      <p className="soft">{designWords.jumpsMean}</p>
      {jumps.map((jump, number) => (
        <div key={`${number}-${jumps.length}`} className="design-block">
          <span className="soft">{isAlways(jump.when) ? designWords.jumpAlways : designWords.when}</span>
          <ConditionEditor
            survey={survey}
            label={designWords.jumpOf(number)}
            value={jump.when}
            subjects={subjects}
            onChange={(when) => onChange(put(jumps, number, { ...jump, when: when ?? always }))}
          />
          <span className="design-line">
            {designWords.jumpTo}
            <Select
              className="jump-target"
              aria-label={`${designWords.jumpOf(number)} ${designWords.jumpTo}`}
              value={jump.to}
              popupMatchSelectWidth={false}
              options={targets}
              onChange={(to) => onChange(put(jumps, number, { ...jump, to }))}
            />
            <Button
              size="small"
              type="text"
              aria-label={designWords.removeJump(number)}
              onClick={() => onChange(removed(jumps, number))}
            >
              ✕
            </Button>
          </span>
          <ProblemsHere deep place={`${place}.${number}`} />
        </div>
      ))}
      <ProblemsHere place={place} />
      {newest && jumps.length < mostJumps && (
        <Button
          size="small"
          type="link"
          onClick={() => onChange([...jumps, { when: firstRow(newest, false), to: endOfSurvey }])}
        >
          {designWords.addJump}
        </Button>
      )}
    </div>
  );
}
