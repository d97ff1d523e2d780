import { Button, Popconfirm } from "antd";
import { cardEditorWords } from "../../words/card-editor-words";
import { loadWords } from "../../words/load-words";
import type { CardEditing } from "./use-card-draft";

interface Props {
  readonly editing: CardEditing;
  readonly problems: number;
  /** Leads to what is wrong. */
  readonly onProblems: () => void;
}

/** What is kept where, whether anything is wrong, steps back, and saving. */
export function CardFoot({ editing, problems, onProblems }: Props) {
  const { changed, stale, half, busy, canUndo, canRedo, undo, redo, discard, save } = editing;
  return (
    <footer className="card-foot">
      <span className="soft" role="status">
        {changed ? cardEditorWords.kept : cardEditorWords.unchanged}
      </span>
      <Button type={problems > 0 ? "link" : "text"} danger={problems > 0} onClick={onProblems}>
        {problems > 0 ? cardEditorWords.problems(problems) : cardEditorWords.fine}
      </Button>
      <Button disabled={!canUndo} onClick={undo}>
        {cardEditorWords.undo}
      </Button>
      <Button disabled={!canRedo} onClick={redo}>
        {cardEditorWords.redo}
      </Button>
      {changed && (
        <Popconfirm
          title={cardEditorWords.discardTitle}
          okText={cardEditorWords.discard}
          okButtonProps={{ danger: true }}
          cancelText={loadWords.cancel}
          onConfirm={discard}
        >
          <Button>{cardEditorWords.discard}</Button>
        </Popconfirm>
      )}
      <Button
        type="primary"
        disabled={!changed || stale || half}
        title={half ? cardEditorWords.permitHalf : cardEditorWords.writing}
        loading={busy}
        onClick={save}
      >
        {cardEditorWords.save}
      </Button>
    </footer>
  );
}
