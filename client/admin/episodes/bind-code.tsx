import { Button } from "antd";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { PageHeading } from "../parts/page-heading";
import { useSession } from "../session/session-context";
import { episodeWords } from "../words/episode-words";

interface Props {
  readonly episodeId: string;
  readonly bindCode: string;
  readonly patientName: string;
  readonly onAnother: () => void;
}

/** The one-time code, large enough to read across a desk and fit to be printed. */
export function BindCode({ episodeId, bindCode, patientName, onAnother }: Props) {
  const { clinic } = useSession();
  const code = useRef<HTMLParagraphElement>(null);
  useEffect(() => code.current?.focus(), []);
  return (
    <div className="page page-narrow">
      <PageHeading title={episodeWords.started} lead={episodeWords.bindOnce}>
        <Button onClick={onAnother}>{episodeWords.another}</Button>
        <Link to={`/patients/${episodeId}`}>{episodeWords.toPatient}</Link>
      </PageHeading>
      <section className="card bind" aria-label={episodeWords.bindCode}>
        <p className="bind-clinic">{clinic.name}</p>
        <p>{episodeWords.bindLead(patientName)}</p>
        <p className="bind-code" ref={code} tabIndex={-1}>
          {bindCode.slice(0, 4)}
          <span aria-hidden="true"> </span>
          {bindCode.slice(4)}
        </p>
        <ol>
          {episodeWords.bindSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Button type="primary" className="no-print" onClick={() => window.print()}>
          {episodeWords.print}
        </Button>
      </section>
    </div>
  );
}
