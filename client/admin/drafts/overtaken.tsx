import { Alert, Button } from "antd";
import { draftWords } from "../words/draft-words";
import "./overtaken.css";

interface Props {
  readonly title: string;
  readonly busy: boolean;
  readonly onReload: () => void;
  readonly onOverwrite: () => void;
}

/** That a colleague was faster, and the two ways on: theirs, or one's own over it. */
export function Overtaken({ title, busy, onReload, onOverwrite }: Props) {
  return (
    <Alert
      className="overtaken"
      type="warning"
      showIcon
      title={title}
      action={
        <>
          <Button size="small" onClick={onReload}>
            {draftWords.reload}
          </Button>{" "}
          <Button size="small" loading={busy} onClick={onOverwrite}>
            {draftWords.overwrite}
          </Button>
        </>
      }
    />
  );
}
