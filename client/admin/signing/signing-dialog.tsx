import { Alert, Checkbox, Modal } from "antd";
import { useState } from "react";
import { useSession } from "../session/session-context";
import { loadWords } from "../words/load-words";
import { signingWords } from "../words/signing-words";
import "./signing-dialog.css";

interface Props {
  readonly title: string;
  /** What the signature stands for. */
  readonly means: readonly string[];
  readonly version: number;
  readonly contentHash: string;
  /** What the doctor says with a tick before signing. */
  readonly read: string;
  readonly busy: boolean;
  /** Why it was not signed. */
  readonly failure: string | undefined;
  readonly onSign: () => void;
  readonly onClose: () => void;
}

/** Names what signing means before a doctor signs exactly what was read. */
export function SigningDialog({ title, means, version, contentHash, read, busy, failure, onSign, onClose }: Props) {
  const { staff } = useSession();
  const [hasRead, setHasRead] = useState(false);
  return (
    <Modal
      open
      width={560}
      title={title}
      onCancel={onClose}
      okText={signingWords.confirm(staff.name)}
      cancelText={loadWords.cancel}
      okButtonProps={{ disabled: !hasRead }}
      confirmLoading={busy}
      onOk={onSign}
    >
      <ul className="signing-means">
        {means.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
      <p className="signing-hash">
        {signingWords.version(version)} · {signingWords.hash}
        <code>{contentHash}</code>
      </p>
      <Checkbox checked={hasRead} onChange={(event) => setHasRead(event.target.checked)}>
        {read}
      </Checkbox>
      {failure !== undefined && <Alert type="error" showIcon title={failure} />}
    </Modal>
  );
}
