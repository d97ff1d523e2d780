import { Button, QRCode } from "antd";
import { Link } from "react-router";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { useTimetable } from "../visit/use-timetable";
import { timetableWords } from "../words/timetable-words";
import "./arrival-code.css";

/** The code that stands at the desk, one sheet of paper, to be scanned on arrival. */
export function ArrivalCodePage() {
  const { clinic } = useSession();
  const { data, error, refetch } = useTimetable();
  return (
    <div className="page page-narrow">
      <PageHeading title={timetableWords.codeTitle} lead={timetableWords.codeLead}>
        <Link to="/timetable">{timetableWords.back}</Link>
        <Button type="primary" disabled={!data} onClick={() => window.print()}>
          {timetableWords.print}
        </Button>
      </PageHeading>
      {!data && !error && <PageLoading />}
      {!data && error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && (
        <section className="card arrival-sheet" aria-label={timetableWords.codeTitle}>
          <p className="arrival-clinic">{clinic.name}</p>
          <h2>{timetableWords.codeCall}</h2>
          <QRCode
            type="svg"
            value={data.arrivalCode}
            size={320}
            errorLevel="Q"
            bordered={false}
            color="#0a2e2b"
            bgColor="transparent"
            role="img"
            aria-label={timetableWords.codeTitle}
          />
          <ol>
            {timetableWords.codeSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="soft">{timetableWords.codeNoPhone}</p>
        </section>
      )}
    </div>
  );
}
