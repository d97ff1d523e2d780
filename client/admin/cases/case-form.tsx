import { mayConfirm } from "@shared/case/may-confirm";
import type { CaseRow } from "@shared/contract/case-views";
import type { Problem } from "@shared/contract/problem";
import { lintReply } from "@shared/triage/lint-reply";
import { App, Button, Segmented } from "antd";
import { useState } from "react";
import "../check-in/check-in.css";
import { useDraft } from "../drafts/use-draft";
import { StepProblem } from "../parts/step-problem";
import { UnsentWords } from "../parts/unsent-words";
import { useSession } from "../session/session-context";
import { type CaseStepKind, caseActWords, caseFormWords, caseSubmitWords } from "../words/case-form-words";
import { caseWords } from "../words/case-words";
import { type CaseDraft, caseStepOf, emptyCaseDraft, possibleCaseSteps } from "./case-draft";
import { CaseStepFields } from "./case-step-fields";
import { useCaseStep } from "./use-case-step";

const readByPatient: Readonly<Partial<Record<CaseStepKind, "reply" | "reason">>> = {
  replied: "reply",
  closed: "reply",
  handedOver: "reason",
};

/** Words to the patient that may not go out from here. */
const isBlocked = (kind: CaseStepKind, draft: CaseDraft): boolean => {
  const field = readByPatient[kind];
  return field !== undefined && lintReply(draft[field]).length > 0;
};

function Refused({ problem, steps }: { readonly problem: Problem | undefined } & Pick<CaseRow, "steps">) {
  const last = steps.at(-1);
  if (!problem) return null;
  return <StepProblem problem={problem} last={last && { who: last.by?.name ?? caseWords.patient, at: last.at }} />;
}

/** Acting on one case: taking it, a call, an answer, a note, handing it over, closing it. */
export function CaseForm({ row }: { readonly row: CaseRow }) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const { draft, change, clear, sent } = useDraft<CaseDraft>(staff.id, `case:${row.caseId}`, emptyCaseDraft);
  const [missing, setMissing] = useState(false);
  const send = useCaseStep(row.caseId);
  const problem = send.error?.problem;
  const kinds = possibleCaseSteps(row, staff.id);
  const kind = draft.kind && kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? "called");
  const blocked = isBlocked(kind, draft);

  const submit = () => {
    const step = caseStepOf(kind, draft);
    setMissing(step === undefined);
    if (step === undefined || blocked) return;
    send.mutate(
      { revision: row.revision, step },
      {
        onSuccess: () => {
          sent(draft);
          message.success(caseFormWords.saved);
        },
      },
    );
  };

  if (row.state === "closed") {
    return (
      <div className="handle-form">
        <Refused problem={problem} steps={row.steps} />
        <p className="closed-hint">{mayConfirm(row) ? caseFormWords.closedHint : caseFormWords.confirmedHint}</p>
        <UnsentWords words={[draft.reply, draft.reason, draft.note]} onDiscard={clear} />
      </div>
    );
  }
  return (
    <form
      className="handle-form"
      aria-label={caseFormWords.act}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Segmented
        block
        aria-label={caseFormWords.act}
        value={kind}
        onChange={(value) => {
          setMissing(false);
          change({ kind: value });
        }}
        options={kinds.map((value) => ({ value, label: caseActWords[value] }))}
      />
      <CaseStepFields row={row} kind={kind} draft={draft} missing={missing} onChange={change} />
      <Refused problem={problem} steps={row.steps} />
      <Button type="primary" htmlType="submit" block size="large" loading={send.isPending} disabled={blocked}>
        {caseSubmitWords[kind]}
      </Button>
    </form>
  );
}
