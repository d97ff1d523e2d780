import { Modal } from "antd";
import "./key-help.css";

interface Props {
  readonly title: string;
  readonly keys: readonly (readonly [key: string, meaning: string])[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What each key does. */
export function KeyHelp({ title, keys, open, onClose }: Props) {
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={title} width={440}>
      <dl className="key-help">
        {keys.map(([key, meaning]) => (
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
