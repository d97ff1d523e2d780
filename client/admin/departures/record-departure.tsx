import type { DepartureOutcome, DepartureRow } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Input, Modal, Radio } from "antd";
import { useId } from "react";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { departureOutcomeWords, departureWords } from "../words/departure-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

interface Props {
  readonly row: DepartureRow;
  readonly onClose: () => void;
}

interface FollowUpDraft {
  readonly outcome?: DepartureOutcome;
  readonly note: string;
}

const outcomes = Object.keys(departureOutcomeWords) as DepartureOutcome[];

/** Writes down how following up ended. */
export function RecordDeparture({ row, onClose }: Props) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const empty: FollowUpDraft = { note: "", ...(row.bookedSince !== undefined && { outcome: "booked" as const }) };
  const { draft, change, clear } = useDraft<FollowUpDraft>(staff.id, `departure:${row.appointmentId}`, empty);
  const [outcomeId, noteId] = [useId(), useId()];
  const note = draft.note.trim();
  const record = useMutation({
    mutationFn: (outcome: DepartureOutcome) =>
      ask("departure.close", { appointmentId: row.appointmentId, outcome, ...(note !== "" && { note }) }),
    onSuccess: () => {
      clear();
      message.success(departureWords.saved);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["departures"] }),
  });
  return (
    <Modal
      open
      title={departureWords.recordTitle(row.patientName)}
      onCancel={onClose}
      okText={departureWords.save}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: draft.outcome === undefined }}
      confirmLoading={record.isPending}
      onOk={() => draft.outcome && record.mutate(draft.outcome)}
    >
      <div className="field">
        <span id={outcomeId} className="field-label">
          {departureWords.outcome}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={outcomeId}
          value={draft.outcome}
          onChange={(event) => change({ outcome: event.target.value })}
          options={outcomes.map((value) => ({ value, label: departureOutcomeWords[value] }))}
        />
      </div>
      <div className="field">
        <label htmlFor={noteId}>{departureWords.note}</label>
        <Input.TextArea
          id={noteId}
          value={draft.note}
          maxLength={200}
          autoSize={{ minRows: 2, maxRows: 4 }}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      {record.error && <Alert type="error" showIcon title={problemSentence(record.error.problem)} />}
    </Modal>
  );
}
