import type { Problem } from "@shared/contract/problem";
import type { SourceRow } from "@shared/contract/referral-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Input, Modal } from "antd";
import { useId, useState } from "react";
import { ask } from "../../app/ask";
import { useDraft } from "../../drafts/use-draft";
import { useSession } from "../../session/session-context";
import { loadWords } from "../../words/load-words";
import { problemSentence } from "../../words/problem-words";
import { sourceWords } from "../../words/source-words";
import { sourcesKey } from "../card-keys";
import { labelTaken } from "./source-order";

interface Props {
  readonly rows: readonly SourceRow[];
  readonly onClose: () => void;
}

const nothing = { label: "" };

const refusal = (problem: Problem): string =>
  problem.reason === "sourcesFull" ? sourceWords.full : problemSentence(problem);

/** Makes a code for one place; sent twice it is still one. */
export function AddSource({ rows, onClose }: Props) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const id = useId();
  const [requestId] = useState(() => crypto.randomUUID());
  const { draft, change, clear } = useDraft(staff.id, "source", nothing);
  const label = draft.label.trim();
  const add = useMutation({
    mutationFn: () => ask("source.add", { requestId, label }),
    onSuccess: () => {
      clear();
      message.success(sourceWords.added);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: sourcesKey }),
  });
  const mayAdd = label !== "" && !add.isPending;
  return (
    <Modal
      open
      title={sourceWords.addTitle}
      onCancel={onClose}
      okText={sourceWords.adding}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: label === "" }}
      confirmLoading={add.isPending}
      onOk={() => add.mutate()}
    >
      <div className="field">
        <label htmlFor={id}>{sourceWords.label}</label>
        <Input
          id={id}
          autoFocus
          value={draft.label}
          maxLength={sourceWords.labelMost}
          showCount
          onPressEnter={() => mayAdd && add.mutate()}
          onChange={({ target }) => change({ label: target.value })}
        />
        <p className="soft">{sourceWords.addMeans}</p>
      </div>
      {labelTaken(rows, label) && <Alert type="warning" showIcon title={sourceWords.sameLabel} />}
      {add.error && <Alert type="error" showIcon title={refusal(add.error.problem)} />}
    </Modal>
  );
}
