import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { Button, Switch } from "antd";
import { ListTable } from "../../parts/list-table";
import { programmeWords } from "../../words/programme-words";
import { labelWords, shareSentence, tellWords, triggerSentence } from "../../words/survey-rule-words";
import { useServiceTitles } from "../use-service-titles";
import { type SurveyChoice, surveyChoices } from "./survey-choices";

interface Actions {
  readonly readOnly: boolean;
  readonly onEdit: (rule: SurveyRule) => void;
  readonly onTurn: (rule: SurveyRule, on: boolean) => void;
  readonly onRemove: (rule: SurveyRule) => void;
}

interface Props extends Actions {
  readonly rules: readonly SurveyRule[];
  readonly rows: readonly SurveyRow[];
}

interface RowProps extends Actions {
  readonly rule: SurveyRule;
  readonly survey: SurveyChoice | undefined;
  readonly sentence: string;
}

function RuleRow({ rule, survey, sentence, readOnly, onEdit, onTurn, onRemove }: RowProps) {
  return (
    <tr>
      <td>
        <Switch
          size="small"
          disabled={readOnly || (survey?.inForce === false && !rule.on)}
          aria-label={programmeWords.turn(sentence)}
          checked={rule.on}
          onChange={(on) => onTurn(rule, on)}
        />
        <span className={rule.on ? "rule-state" : "rule-state soft"}>
          {rule.on ? programmeWords.on : programmeWords.off}
        </span>
      </td>
      <th scope="row">
        {survey?.title ?? rule.surveyId}
        {survey?.inForce === false && <span className="survey-late">{programmeWords.surveyNotReleased}</span>}
        {rule.label && <span className="tag">{labelWords[rule.label]}</span>}
      </th>
      <td>
        {sentence}
        <span className="soft">{shareSentence(rule)}</span>
      </td>
      <td>{programmeWords.days(rule.openDays)}</td>
      <td className="rule-tell">
        {tellWords[rule.tell].title}
        {rule.callback && <span className="soft">{programmeWords.callbackShort}</span>}
      </td>
      <td className="cell-action">
        {!readOnly && (
          <>
            <Button size="small" aria-label={programmeWords.editOf(sentence)} onClick={() => onEdit(rule)}>
              {programmeWords.edit}
            </Button>
            <Button
              size="small"
              type="text"
              aria-label={programmeWords.removeOf(sentence)}
              onClick={() => onRemove(rule)}
            >
              {programmeWords.remove}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

/** Which survey is given when and to whom, in plain words. */
export function RuleTable({ rules, rows, ...actions }: Props) {
  const titles = useServiceTitles();
  const choices = surveyChoices(rows);
  return (
    <ListTable
      columns={[
        programmeWords.state,
        programmeWords.survey,
        programmeWords.when,
        programmeWords.openDays,
        programmeWords.tell,
      ]}
      actions={programmeWords.edit}
      className="rule-table"
    >
      {rules.map((rule) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          survey={choices.find(({ id }) => id === rule.surveyId)}
          sentence={triggerSentence(rule.trigger, titles)}
          {...actions}
        />
      ))}
    </ListTable>
  );
}
