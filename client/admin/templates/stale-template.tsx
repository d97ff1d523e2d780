import { Alert, Button } from "antd";
import { templateWords } from "../words/template-words";

interface Props {
  /** Whether what was typed may be saved as it is. */
  readonly mayOverwrite: boolean;
  readonly onReload: () => void;
  readonly onOverwrite: () => void;
}

/** That a colleague changed the template meanwhile, and the two ways on. */
export function StaleTemplate({ mayOverwrite, onReload, onOverwrite }: Props) {
  return (
    <Alert
      className="template-stale"
      type="warning"
      showIcon
      title={templateWords.stale}
      description={
        <span className="template-stale-ways">
          <Button size="small" onClick={onReload}>
            {templateWords.reload}
          </Button>
          <Button size="small" disabled={!mayOverwrite} onClick={onOverwrite}>
            {templateWords.saveAnyway}
          </Button>
        </span>
      }
    />
  );
}
