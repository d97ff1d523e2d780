import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { conditionSentence } from "../../words/survey-condition-words";
import { designWords } from "../../words/survey-design-words";
import { ConditionEditor } from "../condition/condition-editor";
import { subjectsOf } from "../condition/relation";
import { JumpList } from "./jump-list";
import { ProblemsHere } from "./problems-context";
import { withJumps, withShowIf } from "./question-flags";

interface Props {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  /** Which question of the survey it is. */
  readonly at: number;
  readonly onChange: (question: SurveyQuestion) => void;
}

/** When a question is shown, and where it leads. */
export function FlowFields({ survey, question, at, onChange }: Props) {
  const { showIf } = question;
  return (
    <details className="design-details" open={showIf !== undefined || question.jumps !== undefined ? true : undefined}>
      <summary>{designWords.flow}</summary>
      <div className="field">
        <span className="field-label">{designWords.showIf}</span>
        <p className="soft">
          {showIf ? designWords.showWhen(conditionSentence(showIf, survey)) : designWords.showAlways}
        </p>
        <ConditionEditor
          survey={survey}
          label={designWords.showIf}
          value={showIf}
          subjects={subjectsOf(survey.questions.slice(0, at))}
          onChange={(next) => onChange(withShowIf(question, next))}
        />
        <ProblemsHere deep place={`questions.${at}.showIf`} />
      </div>
      <JumpList
        survey={survey}
        question={question}
        at={at}
        onChange={(jumps) => onChange(withJumps(question, jumps))}
      />
    </details>
  );
}
