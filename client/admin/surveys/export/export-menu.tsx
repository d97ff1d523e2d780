import type { SurveyRow } from "@shared/contract/survey-views";
import { Button, Dropdown, Modal, Progress } from "antd";
import { useSession } from "../../session/session-context";
import { exportWords, resultWords } from "../../words/survey-result-words";
import type { ResultPlace } from "../results/use-result-place";
import { type ExportKind, useExport } from "./use-export";

interface Props {
  readonly row: SurveyRow;
  readonly place: ResultPlace;
}

const summaries: readonly ExportKind[] = ["summaryExcel", "summaryCsv"];
const sheets: readonly ExportKind[] = ["rowsExcel", "rowsCsv"];

/** The results as a file: the figures, or, for whoever may have them, a line for each sheet. */
export function ExportMenu({ row, place }: Props) {
  const { mayDo } = useSession();
  const { count, take, cancel } = useExport(row, place);
  const kinds = mayDo("exportSurvey") ? [...summaries, ...sheets] : summaries;
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: kinds.map((key) => ({ key, label: exportWords[key] })),
          onClick: ({ key }) => void take(key as ExportKind),
        }}
      >
        <Button>{resultWords.export}</Button>
      </Dropdown>
      <Modal
        open={count !== undefined}
        title={exportWords.progressTitle}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        footer={<Button onClick={cancel}>{exportWords.cancel}</Button>}
      >
        <p role="status">{exportWords.progress(count ?? 0)}</p>
        <Progress percent={100} status="active" showInfo={false} />
      </Modal>
    </>
  );
}
