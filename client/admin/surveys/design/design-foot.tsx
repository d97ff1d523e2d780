import { Button, Popconfirm } from "antd";
import { loadWords } from "../../words/load-words";
import { designWords } from "../../words/survey-design-words";
import type { SurveyDraft } from "./use-survey-draft";

interface Props {
  readonly draft: SurveyDraft;
  readonly problems: number;
  readonly onProblems: () => void;
}

/** What is kept where, taking steps back, and saving. */
export function DesignFoot({ draft, problems, onProblems }: Props) {
  const { changed, stale, busy } = draft;
  return (
    <div className="design-foot">
      <span className="soft" role="status">
        {changed ? designWords.draftKept : designWords.unchanged}
      </span>
      <Button type="text" danger={problems > 0} onClick={onProblems}>
        {problems > 0 ? designWords.problems(problems) : designWords.fine}
      </Button>
      <Button disabled={!draft.canUndo} onClick={draft.undo}>
        {designWords.undo}
      </Button>
      <Button disabled={!draft.canRedo} onClick={draft.redo}>
        {designWords.redo}
      </Button>
      {changed && (
        <Popconfirm
          title={designWords.discardTitle}
          okText={designWords.discard}
          okButtonProps={{ danger: true }}
          cancelText={loadWords.cancel}
          onConfirm={draft.discard}
        >
          <Button type="text">{designWords.discard}</Button>
        </Popconfirm>
      )}
      <Button type="primary" disabled={!changed || stale} loading={busy} onClick={draft.save}>
        {designWords.save}
      </Button>
    </div>
  );
}
