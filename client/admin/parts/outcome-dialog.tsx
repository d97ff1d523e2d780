import { Alert, App, Input, Modal, Radio } from "antd";
import { type ReactNode, useId } from "react";
import type { ProblemError } from "../app/problem-error";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

interface OutcomeDraft<Outcome extends string> {
  readonly outcome?: Outcome;
  readonly note: string;
}

/** How something ended, as it is sent. */
interface Done<Outcome extends string> {
  readonly outcome: Outcome;
  readonly note?: string;
}

interface Props<Outcome extends string> {
  /** What was typed is kept under this name until it is saved. */
  readonly subject: string;
  readonly title: string;
  readonly words: {
    readonly outcome: string;
    readonly note: string;
    readonly save: string;
    /** Said once it is written down. */
    readonly saved: string;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Chosen already when the window opens. */
  readonly usual?: Outcome | undefined;
  readonly lead?: ReactNode;
  /** Said below the outcomes. */
  readonly hint?: ReactNode;
  readonly longestNote: number;
  /** Writes it down. */
  readonly record: {
    readonly isPending: boolean;
    readonly error: ProblemError | null;
    readonly mutate: (done: Done<Outcome>, then: { readonly onSuccess: () => void }) => void;
  };
  readonly onClose: () => void;
}

/** Writes down how something ended: one outcome and, if wanted, a note. What was typed survives closing the window. */
export function OutcomeDialog<Outcome extends string>(props: Props<Outcome>) {
  const { words, outcomes, usual, lead, hint, record, onClose } = props;
  const { staff } = useSession();
  const { message } = App.useApp();
  const empty: OutcomeDraft<Outcome> = { note: "", ...(usual !== undefined && { outcome: usual }) };
  const { draft, change, clear } = useDraft<OutcomeDraft<Outcome>>(staff.id, props.subject, empty);
  const [outcomeId, noteId] = [useId(), useId()];
  const { outcome } = draft;
  const note = draft.note.trim();
  const save = (ended: Outcome) =>
    record.mutate(
      { outcome: ended, ...(note !== "" && { note }) },
      {
        onSuccess: () => {
          clear();
          message.success(words.saved);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={props.title}
      onCancel={onClose}
      okText={words.save}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: outcome === undefined }}
      confirmLoading={record.isPending}
      onOk={() => outcome && save(outcome)}
    >
      {lead}
      <div className="field">
        <span id={outcomeId} className="field-label">
          {words.outcome}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={outcomeId}
          value={outcome}
          onChange={(event) => change({ outcome: event.target.value })}
          options={(Object.keys(outcomes) as Outcome[]).map((value) => ({ value, label: outcomes[value] }))}
        />
        {hint}
      </div>
      <div className="field">
        <label htmlFor={noteId}>{words.note}</label>
        <Input.TextArea
          id={noteId}
          value={draft.note}
          maxLength={props.longestNote}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      {record.error && <Alert type="error" showIcon title={problemSentence(record.error.problem)} />}
    </Modal>
  );
}
