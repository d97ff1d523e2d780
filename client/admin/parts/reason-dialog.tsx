import { Input, Modal } from "antd";
import { type ReactNode, useId } from "react";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { loadWords } from "../words/load-words";

interface Props {
  /** What the reason is for; what was typed is kept under this name until it is sent. */
  readonly subject: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly label: string;
  readonly hint?: string;
  /** How many characters the reason may have; 200 unless told. */
  readonly longest?: number;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  /** Why it was refused. */
  readonly problem?: ReactNode;
  /** What else has to be chosen first. */
  readonly incomplete?: boolean;
  readonly children?: ReactNode;
  readonly onConfirm: (reason: string, clear: () => void) => void;
  readonly onClose: () => void;
}

/** Asks for a reason before something is done that people will ask about later. */
export function ReasonDialog(props: Props) {
  const { staff } = useSession();
  const { draft, change, clear } = useDraft(staff.id, props.subject, { reason: "" });
  const id = useId();
  const reason = draft.reason.trim();
  return (
    <Modal
      open
      title={props.title}
      onCancel={props.onClose}
      okText={props.confirm}
      cancelText={loadWords.cancel}
      okButtonProps={{ danger: props.danger === true, disabled: reason === "" || props.incomplete === true }}
      confirmLoading={props.busy}
      onOk={() => props.onConfirm(reason, clear)}
    >
      <p>{props.lead}</p>
      {props.children}
      <div className="field">
        <label htmlFor={id}>{props.label}</label>
        <Input.TextArea
          id={id}
          value={draft.reason}
          maxLength={props.longest ?? 200}
          autoSize={{ minRows: 2, maxRows: 4 }}
          placeholder={props.hint ?? ""}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </div>
      {props.problem}
    </Modal>
  );
}
