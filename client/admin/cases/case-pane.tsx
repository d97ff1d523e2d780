import type { CaseRow } from "@shared/contract/case-views";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageLoading } from "../parts/page-loading";
import { caseWords } from "../words/case-words";
import { CaseDetail } from "./case-detail";
import { useCase } from "./use-case";

interface Props {
  readonly caseId: string | undefined;
  /** The row of the list, when it is loaded. */
  readonly listed: CaseRow | undefined;
  readonly onClose: () => void;
}

/** The case being worked on, or the invitation to choose one. */
export function CasePane({ caseId, listed, onClose }: Props) {
  const { asked, row } = useCase(caseId, listed);
  if (caseId === undefined) {
    return (
      <Nothing title={caseWords.choose}>
        <p>{caseWords.chooseLead}</p>
        <p>{caseWords.looked}</p>
      </Nothing>
    );
  }
  if (row) return <CaseDetail key={row.caseId} row={row} onClose={onClose} />;
  if (asked.error) return <Failed error={asked.error} onRetry={() => void asked.refetch()} />;
  return <PageLoading rows={8} />;
}
