import { clinicDateAt } from "@shared/calendar/instant";
import { consentPurposes } from "@shared/consent/consent-texts";
import type { PatientView } from "@shared/contract/staff-views";
import { Button } from "antd";
import { useState } from "react";
import { StopEpisode } from "../episodes/stop-episode";
import { PageHeading } from "../parts/page-heading";
import { useSession } from "../session/session-context";
import { dayWords } from "../words/check-in-words";
import { clinicDay, exactMoment } from "../words/clinic-time";
import { episodeWords } from "../words/episode-words";
import { consentStateWords, consentWords, patientWords } from "../words/patient-words";
import "./patient-header.css";

function Consents({ consents }: Pick<PatientView, "consents">) {
  return (
    <ul className="patient-consents" aria-label={patientWords.consents}>
      {consentPurposes.map((purpose) => {
        const decision = consents[purpose];
        return (
          <li key={purpose} className={decision?.state === "granted" ? "is-granted" : "is-refused"}>
            <span aria-hidden="true">{decision?.state === "granted" ? "✓" : "○"}</span> {consentWords[purpose]}
            {decision ? consentStateWords[decision.state] : patientWords.notAsked}
          </li>
        );
      })}
    </ul>
  );
}

/** Who it is, where in the course, who is responsible, and what the person agreed to. */
export function PatientHeader({ view }: { readonly view: PatientView }) {
  const { episode, consents, now } = view;
  const { mayDo } = useSession();
  const [stopping, setStopping] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [patientWords.phase, episode.active ? episode.phase : patientWords.ended],
    [patientWords.procedure, clinicDay(episode.procedureDate, clinicDateAt(now))],
    [patientWords.doctor, `${episode.doctor.name} ${episode.doctor.title}`],
    [patientWords.nurse, `${episode.nurse.name} ${episode.nurse.title}`],
  ];
  return (
    <div className="patient-head">
      <PageHeading
        title={episode.patientName}
        lead={
          <>
            {episode.title} · <strong className="patient-day">{dayWords(episode.day)}</strong>
          </>
        }
      >
        <Button onClick={() => window.print()}>{patientWords.print}</Button>
        {episode.active && mayDo("stopEpisode") && (
          <Button onClick={() => setStopping(true)}>{episodeWords.stop}</Button>
        )}
      </PageHeading>
      <dl className="patient-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{patientWords.consents}</dt>
          <dd>
            <Consents consents={consents} />
          </dd>
        </div>
      </dl>
      <p className="print-only">{patientWords.printedAt(exactMoment(now))}</p>
      <StopEpisode
        episode={stopping ? { episodeId: episode.id, patientName: episode.patientName } : undefined}
        onClose={() => setStopping(false)}
      />
    </div>
  );
}
