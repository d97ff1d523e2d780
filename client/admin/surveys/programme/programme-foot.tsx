import { Button } from "antd";
import { programmeWords } from "../../words/programme-words";
import type { ProgrammeDraft } from "./use-programme-draft";

interface Props {
  readonly draft: ProgrammeDraft;
  /** Something that has to be told is missing. */
  readonly blocked: boolean;
}

/** Whether anything is not saved yet, and saving. */
export function ProgrammeFoot({ draft: { changed, stale, busy, save, discard }, blocked }: Props) {
  return (
    <div className="programme-foot">
      <span className="soft" role="status">
        {changed ? programmeWords.unsaved : programmeWords.unchanged}
      </span>
      {changed && (
        <Button type="text" onClick={discard}>
          {programmeWords.discard}
        </Button>
      )}
      <Button type="primary" disabled={!changed || stale || blocked} loading={busy} onClick={save}>
        {programmeWords.save}
      </Button>
    </div>
  );
}
