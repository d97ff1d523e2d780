import { Button, Popconfirm } from "antd";
import { draftWords } from "../words/draft-words";
import { loadWords } from "../words/load-words";
import "./draft-foot.css";

/** A draft with what can be done about it as a whole. */
interface WholeDraft {
  readonly changed: boolean;
  /** A colleague saved it after it was opened here. */
  readonly stale: boolean;
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
  readonly save: () => void;
}

interface Props {
  readonly draft: WholeDraft;
  /** Where changes are kept until they are saved. */
  readonly kept: string;
  readonly problems: number;
  /** What is said when there are no problems. */
  readonly fine: string;
  /** Leads to what is wrong. */
  readonly onProblems: () => void;
  /** Something half written cannot be saved. */
  readonly half?: boolean;
  /** What to know before saving. */
  readonly saving?: string;
}

/** What is kept where, whether anything is wrong, steps back, and saving. */
export function DraftFoot({ draft, kept, problems, fine, onProblems, half = false, saving }: Props) {
  const { changed, stale, busy } = draft;
  return (
    <div className="draft-foot">
      <span className="soft" role="status">
        {changed ? kept : draftWords.unchanged}
      </span>
      <Button type="text" danger={problems > 0} onClick={onProblems}>
        {problems > 0 ? draftWords.problems(problems) : fine}
      </Button>
      <Button disabled={!draft.canUndo} onClick={draft.undo}>
        {draftWords.undo}
      </Button>
      <Button disabled={!draft.canRedo} onClick={draft.redo}>
        {draftWords.redo}
      </Button>
      {changed && (
        <Popconfirm
          title={draftWords.discardTitle}
          okText={draftWords.discard}
          okButtonProps={{ danger: true }}
          cancelText={loadWords.cancel}
          onConfirm={draft.discard}
        >
          <Button type="text">{draftWords.discard}</Button>
        </Popconfirm>
      )}
      <Button type="primary" disabled={!changed || stale || half} title={saving} loading={busy} onClick={draft.save}>
        {draftWords.save}
      </Button>
    </div>
  );
}
