import type { CheckInRecord, InboxRow } from "@shared/contract/staff-views";
import { Link } from "react-router";
import { AnsweredList } from "../check-in/answered-list";
import { FindingsList } from "../check-in/findings-list";
import { HandleForm } from "../check-in/handle-form";
import { HandlingSteps } from "../check-in/handling-steps";
import { painChange, reportedRise } from "../check-in/pain-change";
import { PainFigure } from "../check-in/pain-figure";
import { PhotoRow } from "../check-in/photo-row";
import { DetailFrame } from "../parts/detail-frame";
import { DueClock } from "../parts/due-clock";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { SeverityShape } from "../parts/severity-mark";
import { useNow } from "../parts/use-now";
import type { usePatient } from "../patient/use-patient";
import { useSession } from "../session/session-context";
import { checkInWords, dayWords, urgencyTitles } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { inboxWords } from "../words/inbox-words";

interface Props {
  readonly row: InboxRow;
  /** The same check-in with everything answered, once it is loaded. */
  readonly record: CheckInRecord | undefined;
  readonly patient: ReturnType<typeof usePatient>;
  readonly onClose: () => void;
}

const furthest = (row: InboxRow, record: InboxRow | undefined): InboxRow =>
  record && record.handling.steps.length > row.handling.steps.length ? record : row;

function Answers({ record, patient }: Pick<Props, "record" | "patient">) {
  if (record) {
    return (
      <>
        {record.photos.length > 0 && <PhotoRow photos={record.photos} day={record.day} />}
        <h3>{checkInWords.answers}</h3>
        <AnsweredList answered={record.answered} />
      </>
    );
  }
  if (patient.error) return <Failed error={patient.error} onRetry={() => void patient.refetch()} />;
  return patient.isPending ? <PageLoading rows={5} /> : null;
}

/** One check-in in full beside the list. */
export function CheckInDetail({ row, record, patient, onClose }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  const shown = furthest(row, record);
  const change = patient.data ? painChange(patient.data.checkIns, row.checkInId) : reportedRise(row.findings);
  return (
    <DetailFrame
      title={row.patientName}
      lead={`${row.pathwayTitle} · ${dayWords(row.day)} · ${checkInWords.submitted} ${clinicMoment(row.at, now)}`}
      links={<Link to={`/patients/${row.episodeId}`}>{inboxWords.wholeRecord}</Link>}
      act={mayDo("handleCheckIn") && <HandleForm row={shown} />}
      onClose={onClose}
    >
      <div className={`detail-about is-${row.urgency}`}>
        <p className="detail-about-head">
          <SeverityShape urgency={row.urgency} size={18} />
          <strong>{urgencyTitles[row.urgency]}</strong>
          {shown.handling.state !== "closed" && <DueClock dueAt={row.dueAt} />}
        </p>
        {row.findings.length > 0 && <FindingsList findings={row.findings} />}
        {row.interrupted === true && <p className="soft">{checkInWords.interruptedLead}</p>}
        <PainFigure pain={row.pain} by={change} />
      </div>
      <Answers record={record} patient={patient} />
      <h3>{checkInWords.handling}</h3>
      <HandlingSteps handling={shown.handling} />
    </DetailFrame>
  );
}
