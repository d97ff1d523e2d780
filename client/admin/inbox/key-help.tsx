import { Modal } from "antd";
import { inboxWords } from "../words/inbox-words";

/** What each key does. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={inboxWords.keys} width={420}>
      <dl className="key-help">
        {inboxWords.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
