import type { CaseRow } from "@shared/contract/case-views";
import { Link } from "react-router";
import { contactAddress } from "../messages/contact-address";
import { DetailFrame } from "../parts/detail-frame";
import { DueClock } from "../parts/due-clock";
import { FactList } from "../parts/fact-list";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { caseStateWords, caseUrgencyWords, caseWords } from "../words/case-words";
import { clinicMoment } from "../words/clinic-time";
import { CaseForm } from "./case-form";
import { CaseMark, caseTone } from "./case-mark";
import { CaseSheet } from "./case-sheet";
import { CaseSteps } from "./case-steps";
import { CrisisPanel } from "./crisis-panel";

interface Props {
  readonly row: CaseRow;
  readonly onClose: () => void;
}

function Links({ patientId, episodeId }: Pick<CaseRow, "patientId" | "episodeId">) {
  const { mayDo } = useSession();
  return (
    <>
      {episodeId !== undefined && mayDo("readPatient") && (
        <Link to={`/patients/${episodeId}`}>{caseWords.openRecord}</Link>
      )}
      {mayDo("readOutbox") && <Link to={contactAddress(patientId)}>{caseWords.openContact}</Link>}
    </>
  );
}

/** One case in full: what it is about, whose it is and until when, what was done, and acting on it. */
export function CaseDetail({ row, onClose }: Props) {
  const now = useNow(60_000);
  const tone = caseTone(row.kind);
  return (
    <DetailFrame
      title={row.patientName}
      lead={`${caseStateWords[row.state]} · ${caseWords.since} ${clinicMoment(row.openedAt, now)}`}
      links={<Links patientId={row.patientId} {...(row.episodeId !== undefined && { episodeId: row.episodeId })} />}
      act={<CaseForm row={row} />}
      onClose={onClose}
    >
      <div className={`detail-about case-about is-${tone}`}>
        <p className="detail-about-head">
          <CaseMark kind={row.kind} />
          <strong>{caseUrgencyWords[row.urgency]}</strong>
          {row.state !== "closed" && <DueClock dueAt={row.dueAt} />}
        </p>
        <FactList
          facts={[
            [caseWords.about, row.title],
            [caseWords.ownerLabel, row.owner.name],
            [caseWords.due, clinicMoment(row.dueAt, now)],
          ]}
        />
      </div>
      {row.kind === "crisis" && <CrisisPanel alarm={row.alarm ?? {}} />}
      {row.sheetId !== undefined && <CaseSheet patientId={row.patientId} sheetId={row.sheetId} />}
      <h3>{caseWords.steps}</h3>
      <CaseSteps kind={row.kind} steps={row.steps} />
    </DetailFrame>
  );
}
