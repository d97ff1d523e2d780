import type { InboxRow } from "@shared/contract/staff-views";
import type { ContactOutcome } from "@shared/triage/handling";
import { lintReply } from "@shared/triage/lint-reply";
import { App, Button, Input, Radio, Segmented } from "antd";
import { useId, useState } from "react";
import "./check-in.css";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { checkInWords, outcomeWords, quickReplies } from "../words/check-in-words";
import { ClosedHandling } from "./closed-handling";
import { emptyDraft, endsByReading, type HandleDraft, possibleSteps, type StepKind, stepOf } from "./handle-draft";
import { HandleProblem } from "./handle-problem";
import { ReplyField } from "./reply-field";
import { useHandle } from "./use-handle";

type Row = Pick<InboxRow, "checkInId" | "episodeId" | "urgency" | "handling">;

const outcomes = Object.keys(outcomeWords) as ContactOutcome[];

const stepTitles = (row: Row): Readonly<Record<StepKind, string>> => ({
  acknowledged: endsByReading(row.urgency) ? checkInWords.read : checkInWords.take,
  contacted: checkInWords.contacted,
  notReached: checkInWords.notReached,
});

const submitTitles = (row: Row): Readonly<Record<StepKind, string>> => ({
  acknowledged: endsByReading(row.urgency) ? checkInWords.submitRead : checkInWords.submitTake,
  contacted: checkInWords.submitContacted,
  notReached: checkInWords.submitNotReached,
});

function OutcomeField(props: {
  readonly value: ContactOutcome | undefined;
  readonly missing: boolean;
  readonly onChange: (outcome: ContactOutcome) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <span id={id} className="field-label">
        {checkInWords.outcome}
        <span className="required" aria-hidden="true">
          *
        </span>
      </span>
      <Radio.Group
        aria-labelledby={id}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
      />
      {props.missing && (
        <p className="field-problem" role="alert">
          {checkInWords.outcomeMissing}
        </p>
      )}
    </div>
  );
}

/** Acting on one check-in: taking it, recording a contact with its outcome, or that nobody answered. */
export function HandleForm({ row }: { readonly row: Row }) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const { draft, change, clear, sent } = useDraft<HandleDraft>(staff.id, row.checkInId, emptyDraft);
  const [missing, setMissing] = useState(false);
  const handle = useHandle(row.episodeId);
  const noteId = useId();
  const steps = possibleSteps(row.handling);
  const kind = draft.kind && steps.includes(draft.kind) ? draft.kind : (steps[0] ?? "contacted");
  const titles = stepTitles(row);
  const mayReply = kind !== "notReached";
  const blocked = mayReply && lintReply(draft.reply).length > 0;

  const submit = () => {
    const step = stepOf(kind, draft);
    setMissing(step === undefined);
    if (step === undefined || blocked) return;
    handle.mutate(
      { checkInId: row.checkInId, step },
      {
        onSuccess: () => {
          sent(draft);
          message.success(checkInWords.saved);
        },
      },
    );
  };

  if (row.handling.state === "closed") {
    return <ClosedHandling handling={row.handling} problem={handle.error?.problem} unsent={draft} onDiscard={clear} />;
  }
  return (
    <form
      className="handle-form"
      aria-label={checkInWords.act}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Segmented
        block
        aria-label={checkInWords.act}
        value={kind}
        onChange={(value) => change({ kind: value as StepKind })}
        options={steps.map((value) => ({ value, label: titles[value] }))}
      />
      {kind === "contacted" && (
        <OutcomeField value={draft.outcome} missing={missing} onChange={(outcome) => change({ outcome })} />
      )}
      {mayReply && (
        <ReplyField
          label={checkInWords.replyLabel}
          longest={300}
          usual={quickReplies}
          value={draft.reply}
          onChange={(reply) => change({ reply })}
        />
      )}
      <div className="field">
        <label htmlFor={noteId}>{checkInWords.noteLabel}</label>
        <Input.TextArea
          id={noteId}
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
          maxLength={500}
          autoSize={{ minRows: 1, maxRows: 5 }}
          placeholder={checkInWords.notePlaceholder}
        />
      </div>
      {handle.error && <HandleProblem problem={handle.error.problem} handling={row.handling} />}
      <Button type="primary" htmlType="submit" block size="large" loading={handle.isPending} disabled={blocked}>
        {submitTitles(row)[kind]}
      </Button>
    </form>
  );
}
