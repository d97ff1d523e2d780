import type { CallOutcome } from "@shared/call/call";
import type { CallRow } from "@shared/contract/staff-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Input, Modal, Radio } from "antd";
import { useId } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { callOutcomeWords, callWords } from "../words/call-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

const outcomes = Object.keys(callOutcomeWords) as CallOutcome[];

interface CallDraft {
  readonly outcome?: CallOutcome;
  readonly note: string;
}

/** Writes down how a call ended. What was typed survives closing the window. */
export function RecordCall({ call, onClose }: { readonly call: CallRow; readonly onClose: () => void }) {
  const { staff } = useSession();
  const { message } = App.useApp();
  const client = useQueryClient();
  const { draft, change, clear } = useDraft<CallDraft>(staff.id, call.callId, { note: "" });
  const [outcomeId, noteId] = [useId(), useId()];
  const record = useMutation({
    mutationFn: (outcome: CallOutcome) =>
      ask("call.record", {
        callId: call.callId,
        outcome,
        ...(draft.note.trim() !== "" && { note: draft.note.trim() }),
      }),
    onSuccess: () => {
      clear();
      message.success(callWords.saved);
      onClose();
    },
    onSettled: () =>
      Promise.all(
        [["calls"], ["inboxCount"], ["patient", ...(call.episodeId === undefined ? [] : [call.episodeId])]].map(
          (queryKey) => client.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <Modal
      open
      title={callWords.recordFor(call.patientName)}
      onCancel={onClose}
      okText={callWords.save}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: draft.outcome === undefined }}
      confirmLoading={record.isPending}
      onOk={() => draft.outcome && record.mutate(draft.outcome)}
    >
      <p className="soft">{callWords.number}</p>
      <div className="field">
        <span id={outcomeId} className="field-label">
          {callWords.outcome}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={outcomeId}
          value={draft.outcome}
          onChange={(event) => change({ outcome: event.target.value })}
          options={outcomes.map((value) => ({ value, label: callOutcomeWords[value] }))}
        />
        <p className="soft">{callWords.keepsOpen}</p>
      </div>
      <div className="field">
        <label htmlFor={noteId}>{callWords.note}</label>
        <Input.TextArea
          id={noteId}
          value={draft.note}
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      {record.error && <Alert type="error" showIcon title={problemSentence(record.error.problem)} />}
    </Modal>
  );
}
