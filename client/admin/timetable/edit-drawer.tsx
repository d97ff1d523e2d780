import type { Problem } from "@shared/contract/problem";
import { Alert, Button, Drawer } from "antd";
import type { ReactNode } from "react";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";
import { timetableWords } from "../words/timetable-words";

interface Props {
  readonly title: string;
  readonly complete: boolean;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly children: ReactNode;
  readonly onSave: () => void;
  /** Takes the newest content in place of what was typed. */
  readonly onReload: () => void;
  /** Saves what was typed over the newest content of this one thing. */
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Editing one thing of the timetable, and what to do when a colleague changed it meanwhile. */
export function EditDrawer(props: Props) {
  const { title, complete, busy, problem, onSave, onReload, onOverwrite, onClose } = props;
  const stale = problem?.reason === "staleTimetable";
  return (
    <Drawer
      open
      size={560}
      title={title}
      aria-label={title}
      onClose={onClose}
      footer={
        <div className="edit-foot">
          {stale && (
            <Alert
              type="warning"
              showIcon
              title={timetableWords.stale}
              description={
                <span className="edit-stale">
                  <Button size="small" onClick={onReload}>
                    {timetableWords.reload}
                  </Button>
                  <Button size="small" onClick={onOverwrite}>
                    {timetableWords.saveAnyway}
                  </Button>
                </span>
              }
            />
          )}
          {problem && !stale && <Alert type="error" showIcon title={problemSentence(problem)} />}
          {!complete && <p className="field-problem">{timetableWords.incomplete}</p>}
          <div className="edit-buttons">
            <Button onClick={onClose}>{loadWords.cancel}</Button>
            <Button type="primary" disabled={!complete} loading={busy} onClick={onSave}>
              {timetableWords.save}
            </Button>
          </div>
        </div>
      }
    >
      {props.children}
    </Drawer>
  );
}
