import { clinicTime, type Instant } from "@shared/calendar/instant";
import { parseLocalDate } from "@shared/calendar/local-date";
import type { InputOf } from "@shared/contract/contract";
import type { LeaveKind } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, DatePicker, Input, Modal, Radio } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { leaveKindWords } from "../words/board-words";
import { leaveWords } from "../words/leave-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { ResourceSelect } from "./resource-select";

const kinds = Object.keys(leaveKindWords) as LeaveKind[];

/** What a person picked on a clock, read as the clinic's time wherever the browser is. */
function picked(at: Dayjs): Instant | undefined {
  const date = parseLocalDate(at.format("YYYY-MM-DD"));
  return date && clinicTime(date, at.hour(), at.minute());
}

/** Notes that somebody or something is not there; says at once how many appointments that breaks. */
export function AddLeave({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [requestId] = useState(() => crypto.randomUUID());
  const [resourceId, setResourceId] = useState<string>();
  const [kind, setKind] = useState<LeaveKind>("leave");
  const [span, setSpan] = useState<readonly [Dayjs, Dayjs]>();
  const [note, setNote] = useState("");
  const [resourceField, kindField, spanField, noteField] = [useId(), useId(), useId(), useId()];
  const add = useMutation({
    mutationFn: (input: InputOf<"leave.add">) => ask("leave.add", input),
    onSuccess: ({ broken }) => {
      message.success(leaveWords.added(broken));
      onClose();
    },
    onSettled: () =>
      Promise.all([["leave"], ["board"], ["slots"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const [from, to] = [span && picked(span[0]), span && picked(span[1])];
  const ordered = from !== undefined && to !== undefined && from < to;
  const send = () => {
    if (resourceId === undefined || from === undefined || to === undefined) return;
    add.mutate({ requestId, resourceId, kind, from, to, ...(note.trim() !== "" && { note: note.trim() }) });
  };
  return (
    <Modal
      open
      title={leaveWords.add}
      onCancel={onClose}
      okText={leaveWords.confirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: resourceId === undefined || !ordered }}
      confirmLoading={add.isPending}
      onOk={send}
    >
      <div className="field">
        <label htmlFor={resourceField}>{leaveWords.resource}</label>
        <ResourceSelect id={resourceField} value={resourceId} onChange={setResourceId} />
      </div>
      <div className="field">
        <span id={kindField} className="field-label">
          {leaveWords.kind}
        </span>
        <Radio.Group
          aria-labelledby={kindField}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          options={kinds.map((value) => ({ value, label: leaveKindWords[value] }))}
        />
      </div>
      <div className="field">
        <label htmlFor={spanField}>{leaveWords.time}</label>
        <DatePicker.RangePicker
          id={{ start: spanField }}
          className="wide"
          showTime={{
            format: "HH:mm",
            minuteStep: 5,
            defaultOpenValue: [dayjs("09:00", "HH:mm"), dayjs("18:00", "HH:mm")],
          }}
          format="YYYY年M月D日 HH:mm"
          placeholder={[leaveWords.from, leaveWords.to]}
          value={span ? [span[0], span[1]] : null}
          onChange={(next) => setSpan(next?.[0] && next[1] ? [next[0], next[1]] : undefined)}
        />
        {span && !ordered && (
          <p className="field-problem" role="alert">
            {leaveWords.wrongOrder}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={noteField}>{leaveWords.note}</label>
        <Input id={noteField} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
      </div>
      {add.error && <Alert type="error" showIcon title={problemSentence(add.error.problem)} />}
    </Modal>
  );
}
