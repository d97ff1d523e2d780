import { useRef } from "react";
import { inserted, removed } from "../../drafts/list-edits";
import { useUndoNotice } from "../../drafts/use-undo-notice";
import { cardEditorWords } from "../../words/card-editor-words";
import type { CardEditing } from "./use-card-draft";

/** Takes out a department or a line, and offers to put it back where it was, whatever was typed since. */
export function useRemoval(editing: CardEditing) {
  const notice = useUndoNotice();
  const latest = useRef(editing);
  latest.current = editing;
  return (field: "departments" | "lines", place: number) => {
    const { draft, edit } = editing;
    const value = draft[field][place] ?? "";
    edit({ [field]: removed(draft[field], place) }, `${field}-`);
    notice(`card-${field}`, cardEditorWords.removed[field], () => {
      const now = latest.current;
      now.edit({ [field]: inserted(now.draft[field], place - 1, value) }, `${field}+`);
    });
  };
}
