import { Button } from "antd";
import { loadWords } from "../words/load-words";
import { templateWords } from "../words/template-words";

interface Props {
  readonly changed: boolean;
  /** The newest of what was typed has been checked. */
  readonly checked: boolean;
  readonly problems: number;
  /** A colleague was faster. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

const verdict = (checked: boolean, problems: number): string => {
  if (!checked) return templateWords.checking;
  return problems > 0 ? templateWords.problems(problems) : templateWords.fine;
};

/** Whether anything is wrong, and saving; nothing wrong can be saved. */
export function EditorFoot(props: Props) {
  const { changed, checked, problems, stale, busy, onDiscard, onSave, onClose } = props;
  return (
    <div className="template-foot">
      <span role="status" className={problems > 0 ? "template-verdict is-wrong" : "template-verdict"}>
        {verdict(checked, problems)}
      </span>
      {changed && (
        <Button type="text" onClick={onDiscard}>
          {templateWords.discard}
        </Button>
      )}
      <Button onClick={onClose}>{loadWords.cancel}</Button>
      <Button type="primary" disabled={!changed || !checked || problems > 0 || stale} loading={busy} onClick={onSave}>
        {templateWords.save}
      </Button>
    </div>
  );
}
