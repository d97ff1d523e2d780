import type { Finding } from "@shared/triage/judgement";
import "./check-in.css";
import { SeverityShape } from "../parts/severity-mark";
import { checkInWords, findingWords } from "../words/check-in-words";

const keyOf = (finding: Finding): string => (finding.kind === "sign" ? finding.signId : finding.kind);

/** What was reported, in the order of weight. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="soft">{checkInWords.nothingReported}</p>;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={keyOf(finding)} className={`is-${finding.urgency}`}>
          <SeverityShape urgency={finding.urgency} />
          {findingWords(finding)}
        </li>
      ))}
    </ul>
  );
}
