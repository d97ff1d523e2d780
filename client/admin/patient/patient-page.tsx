import type { PatientView } from "@shared/contract/staff-views";
import { useParams } from "react-router";
import { Failed } from "../parts/failed";
import { PageLoading } from "../parts/page-loading";
import { SheetHistory } from "../sheets/sheet-history";
import { AdherenceCard } from "./adherence-card";
import { CallHistory } from "./call-history";
import { CardEvidence } from "./card-evidence";
import { CheckInHistory } from "./check-in-history";
import { MessageHistory } from "./message-history";
import { OpenCheckIns } from "./open-check-ins";
import "./patient.css";
import { PatientHeader } from "./patient-header";
import { PhotoBoard } from "./photo-board";
import { TaskTimeline } from "./task-timeline";
import { TrendBoard } from "./trend-board";
import { usePatient } from "./use-patient";

function Record({ view }: { readonly view: PatientView }) {
  return (
    <div className="patient-columns">
      <div className="patient-main">
        <TrendBoard checkIns={view.checkIns} />
        <PhotoBoard checkIns={view.checkIns} consents={view.consents} />
        <CheckInHistory checkIns={view.checkIns} />
        <SheetHistory patientId={view.patientId} patientName={view.episode.patientName} />
        <CardEvidence cards={view.cards} />
      </div>
      <div className="patient-side">
        <OpenCheckIns checkIns={view.checkIns} />
        <AdherenceCard adherence={view.adherence} />
        <TaskTimeline tasks={view.tasks} now={view.now} />
        <CallHistory calls={view.calls} />
        <MessageHistory messages={view.messages} patientId={view.patientId} />
      </div>
    </div>
  );
}

/** One patient's course on one page: how it goes, what was reported, what was done, what was read. */
export function PatientPage() {
  const { episodeId } = useParams();
  const patient = usePatient(episodeId);
  if (patient.data) {
    return (
      <div className="page patient">
        <PatientHeader view={patient.data} />
        <Record view={patient.data} />
      </div>
    );
  }
  return (
    <div className="page">
      {patient.error ? (
        <Failed error={patient.error} onRetry={() => void patient.refetch()} />
      ) : (
        <PageLoading rows={12} />
      )}
    </div>
  );
}
