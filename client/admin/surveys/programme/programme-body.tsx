import type { SurveyList } from "@shared/contract/survey-views";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { Alert, Button } from "antd";
import { useRef, useState } from "react";
import { inserted, removed } from "../../drafts/list-edits";
import { Overtaken } from "../../drafts/overtaken";
import { useLeaveGuard } from "../../drafts/use-leave-guard";
import { useUndoNotice } from "../../drafts/use-undo-notice";
import { Nothing } from "../../parts/nothing";
import { useNow } from "../../parts/use-now";
import { useSession } from "../../session/session-context";
import { programmeWords } from "../../words/programme-words";
import { BudgetCard } from "./budget-card";
import { CrisisCard } from "./crisis-card";
import { isComplete } from "./crisis-protocol";
import { freshRule } from "./fresh-rule";
import { programmeFailure } from "./programme-failure";
import { ProgrammeFoot } from "./programme-foot";
import { RuleEditor } from "./rule-editor";
import { RuleTable } from "./rule-table";
import { surveyChoices } from "./survey-choices";
import { useProgrammeDraft } from "./use-programme-draft";

const mostRules = 40;

/** The rules, the budget and the crisis protocol, changed together and saved together. */
export function ProgrammeBody({ rows, programme: stored }: SurveyList) {
  const { mayDo } = useSession();
  const notify = useUndoNotice();
  const now = useNow(60_000);
  const draft = useProgrammeDraft(stored);
  const [edited, setEdited] = useState<SurveyRule>();
  const { rules, budget, crisis } = draft.programme;
  const readOnly = !mayDo("editSurvey");
  const [survey] = surveyChoices(rows);
  useLeaveGuard(draft.changed && !readOnly);
  const latest = useRef(draft);
  latest.current = draft;
  const put = (rule: SurveyRule) => {
    const known = rules.some(({ id }) => id === rule.id);
    draft.edit({ rules: known ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule] });
  };
  const remove = (rule: SurveyRule) => {
    const place = rules.indexOf(rule);
    draft.edit({ rules: removed(rules, place) });
    notify(`removed ${rule.id}`, programmeWords.removed, () => {
      const { edit, programme } = latest.current;
      edit({ rules: inserted(programme.rules, place - 1, rule) });
    });
  };
  return (
    <>
      {readOnly && <p className="soft">{programmeWords.readOnly}</p>}
      {draft.stale && (
        <Overtaken
          title={programmeWords.stale}
          busy={draft.busy}
          onReload={draft.discard}
          onOverwrite={draft.overwrite}
        />
      )}
      {draft.failure && <Alert type="error" showIcon title={programmeFailure(draft.failure.problem)} />}
      <section className="card card-table" aria-label={programmeWords.rules}>
        {rules.length > 0 ? (
          <RuleTable
            rules={rules}
            rows={rows}
            readOnly={readOnly}
            onEdit={setEdited}
            onTurn={(rule, on) => put({ ...rule, on })}
            onRemove={remove}
          />
        ) : (
          <Nothing title={programmeWords.noRules}>{programmeWords.noRulesLead}</Nothing>
        )}
        {!readOnly && survey && rules.length < mostRules && (
          <Button type="link" className="rule-add" onClick={() => setEdited(freshRule(survey.id, now))}>
            {programmeWords.add}
          </Button>
        )}
      </section>
      <BudgetCard budget={budget} readOnly={readOnly} onChange={(next) => draft.edit({ budget: next })} />
      <CrisisCard crisis={crisis} readOnly={readOnly} onChange={(next) => draft.edit({ crisis: next })} />
      {!readOnly && <ProgrammeFoot draft={draft} blocked={crisis !== undefined && !isComplete(crisis)} />}
      {edited && (
        <RuleEditor
          key={edited.id}
          rule={edited}
          isNew={!rules.some(({ id }) => id === edited.id)}
          rows={rows}
          onDone={(rule) => {
            put(rule);
            setEdited(undefined);
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
