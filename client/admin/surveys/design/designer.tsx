import type { SurveyRow } from "@shared/contract/survey-views";
import type { SurveyProblem } from "@shared/survey/survey-problem";
import { Alert, ConfigProvider } from "antd";
import { useMemo, useRef, useState } from "react";
import { DraftFoot } from "../../drafts/draft-foot";
import { Overtaken } from "../../drafts/overtaken";
import { useLeaveGuard } from "../../drafts/use-leave-guard";
import { KeyHelp } from "../../parts/key-help";
import { useAddress } from "../../parts/use-address";
import { useKeys } from "../../parts/use-keys";
import { designWords } from "../../words/survey-design-words";
import { savingFailure } from "../../words/survey-problem-words";
import { PhonePreview } from "../preview/phone-preview";
import { CheckBoard } from "./check-board";
import { type DesignPart, partKey, partOf, partOfProblem, problemCounts } from "./design-part";
import "./design-editor.css";
import "./design-parts.css";
import "./designer.css";
import { PartEditor } from "./part-editor";
import { PartList } from "./part-list";
import { ProblemsContext } from "./problems-context";
import { QuestionList } from "./question-list";
import { useSurveyCheck } from "./use-survey-check";
import { useSurveyDraft } from "./use-survey-draft";

interface Props {
  readonly row: SurveyRow;
  readonly readOnly: boolean;
}

/** One survey: its parts on the left, the chosen one in the middle, the phone on the right, the check below. */
export function Designer({ row, readOnly }: Props) {
  const draft = useSurveyDraft(row);
  const { survey, edit, put, undo } = draft;
  const { params, change } = useAddress();
  const [help, setHelp] = useState(false);
  const board = useRef<HTMLDivElement>(null);
  const { survey: judged, problems, checking } = useSurveyCheck(survey);
  const counts = useMemo(() => problemCounts(problems, judged), [problems, judged]);
  const part = partOf(params.get("at"), survey);
  const choose = (next: DesignPart) => change({ at: partKey(next) });
  const goTo = (problem: SurveyProblem) => choose(partOfProblem(problem, judged));
  useLeaveGuard(draft.changed && !readOnly);
  useKeys({
    "?": () => setHelp(true),
    u: () => !readOnly && undo(),
    n: () => document.getElementById("add-question")?.click(),
  });
  const parts = { survey, onEdit: edit, onPut: put };
  return (
    <ProblemsContext.Provider value={problems}>
      {draft.stale && (
        <Overtaken title={designWords.stale} busy={draft.busy} onReload={draft.discard} onOverwrite={draft.overwrite} />
      )}
      {draft.failure && <Alert type="error" showIcon title={savingFailure(draft.failure.problem)} />}
      <div className="designer">
        <nav className="card design-parts" aria-label={designWords.parts}>
          <PartList chosen={part} counts={counts} onChoose={choose} />
          <QuestionList
            edit={parts}
            chosen={part.kind === "question" ? part.id : undefined}
            counts={counts}
            readOnly={readOnly}
            onChoose={(id) => choose({ kind: "question", id })}
          />
          <button type="button" className="design-keys" onClick={() => setHelp(true)}>
            {designWords.keys} <kbd>?</kbd>
          </button>
        </nav>
        <section className={readOnly ? "card design-editor is-locked" : "card design-editor"}>
          <ConfigProvider componentDisabled={readOnly}>
            <PartEditor part={part} edit={parts} />
          </ConfigProvider>
        </section>
        <PhonePreview survey={survey} at={part.kind === "question" ? part.id : undefined} />
      </div>
      <div ref={board}>
        <CheckBoard problems={problems} checking={checking} onGo={goTo} />
      </div>
      {!readOnly && (
        <DraftFoot
          draft={draft}
          kept={designWords.draftKept}
          problems={problems.length}
          fine={checking ? designWords.checking : designWords.fine}
          onProblems={() => board.current?.scrollIntoView({ behavior: "smooth" })}
        />
      )}
      <KeyHelp title={designWords.keys} keys={designWords.keyHelp} open={help} onClose={() => setHelp(false)} />
    </ProblemsContext.Provider>
  );
}
