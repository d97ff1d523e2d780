import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyRule, SurveyTrigger } from "@shared/survey/survey-rule";
import { Button, Drawer, Select } from "antd";
import { useId, useState } from "react";
import { useNow } from "../../parts/use-now";
import { loadWords } from "../../words/load-words";
import { programmeWords } from "../../words/programme-words";
import { ruleSentence, triggerWords } from "../../words/survey-rule-words";
import { useServiceTitles } from "../use-service-titles";
import { AnsweringFields } from "./answering-fields";
import { withTrigger } from "./fresh-rule";
import { Labelled } from "./labelled";
import { ShareFields } from "./share-fields";
import { type SurveyChoice, surveyChoices } from "./survey-choices";
import { TriggerFields } from "./trigger-fields";

interface Props {
  readonly rule: SurveyRule;
  readonly isNew: boolean;
  readonly rows: readonly SurveyRow[];
  readonly onDone: (rule: SurveyRule) => void;
  readonly onClose: () => void;
}

const kinds = Object.keys(triggerWords) as SurveyTrigger["kind"][];
function SurveyField({ choices, rule, onChange }: FieldProps & { readonly choices: readonly SurveyChoice[] }) {
  const chosen = choices.find(({ id }) => id === rule.surveyId);
  return (
    <Labelled
      label={programmeWords.survey}
      {...(chosen?.inForce === false && { hint: programmeWords.surveyNotReleased })}
    >
      {(id) => (
        <Select
          id={id}
          className="wide"
          value={rule.surveyId}
          showSearch={{ optionFilterProp: "label" }}
          options={choices.map((choice) => ({ value: choice.id, label: choice.title }))}
          onChange={(surveyId) => onChange({ ...rule, surveyId })}
        />
      )}
    </Labelled>
  );
}

interface FieldProps {
  readonly rule: SurveyRule;
  readonly onChange: (rule: SurveyRule) => void;
}

/** One rule in a drawer: which survey, when, to whom; the sentence above says it as a whole. */
export function RuleEditor({ rule: opened, isNew, rows, onDone, onClose }: Props) {
  const [rule, setRule] = useState(opened);
  const now = useNow(60_000);
  const titles = useServiceTitles();
  const id = useId();
  const { trigger } = rule;
  const choices = surveyChoices(rows);
  return (
    <Drawer
      open
      size={560}
      title={isNew ? programmeWords.addTitle : programmeWords.editTitle}
      onClose={onClose}
      footer={
        <div className="rule-foot">
          <Button onClick={onClose}>{loadWords.cancel}</Button>
          <Button type="primary" onClick={() => onDone(rule)}>
            {programmeWords.ok}
          </Button>
        </div>
      }
    >
      <p className="rule-sentence" role="status">
        {ruleSentence(rule, titles)}
      </p>
      <SurveyField choices={choices} rule={rule} onChange={setRule} />
      <div className="field">
        <label htmlFor={id}>{programmeWords.when}</label>
        <Select
          id={id}
          className="wide"
          value={trigger.kind}
          options={kinds.map((value) => ({ value, label: triggerWords[value].title }))}
          onChange={(kind) => setRule(withTrigger(rule, kind, now))}
        />
        <p className="soft">{triggerWords[trigger.kind].means}</p>
      </div>
      <div className="rule-trigger">
        <TriggerFields trigger={trigger} onChange={(next) => setRule({ ...rule, trigger: next })} />
      </div>
      <ShareFields value={rule} onChange={({ share, shares }) => setRule({ ...rule, share, shares })} />
      <AnsweringFields
        rule={rule}
        onChange={setRule}
        mayCall={choices.find(({ id: surveyId }) => surveyId === rule.surveyId)?.mayCall ?? true}
      />
    </Drawer>
  );
}
